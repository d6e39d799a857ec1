import { RecordDesk, type RecordTask } from '../internal/record-desk.js';
import { feedZhCN } from '../messages/feed.zh-CN.js';
import { recordZhCN } from '../messages/record.zh-CN.js';
import { type FoundPicture, findPicture } from './find-picture.js';
import type { PolicyPicture } from './policy-picture.js';

/** What only a picture from a feed needs: the reader of feeds, what is said of a wait and of errors, and its styles. */
export class PictureDesk extends RecordDesk<FoundPicture> {
  constructor(picture: PolicyPicture, task: Omit<RecordTask<FoundPicture>, 'find'>) {
    super(picture, { ...task, find: (group, signal) => findPicture(group, picture.interpretation, signal) });
  }
}

export { renderFeedNote } from '../internal/record-faces.js';
export { notices as styles } from '../styles/notices.styles.js';
export { elementInOnePiece } from './policy-picture.js';
export const words = [feedZhCN, recordZhCN];
