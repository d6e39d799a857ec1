import { takeZhCN } from '../messages/take.zh-CN.js';

/** What a picture needs once it stands: its face on paper, the code that leads to the policy, its words as text, its tools. */
export { drawCode } from './draw-code.js';
export { default as paperStyles } from './paper.styles.js';
export { pictureText } from './picture-text.js';
export { copyPicture, savePicture } from './picture-tools.js';
export const words = [takeZhCN];
export { drawingInOnePiece } from './drawing.js';
