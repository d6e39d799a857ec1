export { canonicalBytes, canonicalJson } from './canonical-json.js';
export { fnv1a32, fnv1a32OfHan, fnv1a32OfText } from './fnv1a.js';
export { decodeUtf8, encodeUtf8 } from './utf8.js';
