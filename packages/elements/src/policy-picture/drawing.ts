/**
 * All that draws a picture. It is fetched while the feed is asked for its words, so that neither waits for the other.
 */
export { chooseSections } from './choose-layout.js';
export { contactFacts } from './contact.js';
export { drawPicture } from './draw-picture.js';
export { pictureTitle } from './hero.js';
export { default as styles } from './policy-picture.styles.js';
export { isRare } from './rare.js';
export { sceneOf } from './scene.js';

/** See `elementInOnePiece`. */
export const drawingInOnePiece = true;
