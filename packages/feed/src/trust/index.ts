export { verifyManifest } from '../signature/verify-manifest.js';
export { checkContinues } from './continues.js';
