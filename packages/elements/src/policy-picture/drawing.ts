import { audienceZhCN } from '../messages/audience.zh-CN.js';
import { documentZhCN } from '../messages/document.zh-CN.js';
import { elementZhCN } from '../messages/element.zh-CN.js';
import { zhCN as pictureZhCN } from './messages.zh-CN.js';

export { rareParts } from './layouts/registry.js';
/**
 * All that draws a picture. It is fetched while the feed is asked for its words, so that neither waits for the other.
 */
export { ownParts, vitalParts } from './own-parts.js';
export { renderPicture } from './render-picture.js';
export { renderTools } from './render-tools.js';

export const words = [documentZhCN, audienceZhCN, elementZhCN, pictureZhCN];

/** After the code: gzip looks back no further than 32 kB, and code has its like in code. */
export { default as styles } from './policy-picture.styles.js';

/** See `elementInOnePiece`. */
export const drawingInOnePiece = true;
