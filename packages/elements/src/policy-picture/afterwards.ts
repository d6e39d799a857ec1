import { copyZhCN } from '../messages/copy.zh-CN.js';
import { takeZhCN } from '../messages/take.zh-CN.js';

/**
 * What a picture needs once it stands: signs of whom it speaks to, whom to ask and the code that leads to the policy, its
 * face on paper, its words as text, its tools.
 */
export { default as styles } from './after.styles.js';
export { drawEnd } from './drawing/draw-end.js';
export { pictureText } from './drawing/picture-text.js';
export { audienceIcon, marks } from './layouts/audience/audience-signs.js';
export { default as paperStyles } from './paper.styles.js';
export { takePicture } from './take-picture.js';
export const words = [copyZhCN, takeZhCN];
export { drawingInOnePiece } from './drawing.js';
