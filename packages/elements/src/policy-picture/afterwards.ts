import { copyZhCN } from '../messages/copy.zh-CN.js';
import { takeZhCN } from '../messages/take.zh-CN.js';

/**
 * What a picture needs once it stands: signs of whom it speaks to, whom to ask and the code that leads to the policy, its
 * face on paper, its words as text, its tools.
 */
export { default as styles } from './after.styles.js';
export { drawEnd } from './draw-end.js';
export { default as paperStyles } from './paper.styles.js';
export { pictureText } from './picture-text.js';
export { takePicture } from './picture-tools.js';
export { audienceIcon, marks } from './signs.js';
export const words = [copyZhCN, takeZhCN];
export { drawingInOnePiece } from './drawing.js';
