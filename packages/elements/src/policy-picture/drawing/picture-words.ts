import { audienceZhCN } from '../../messages/audience.zh-CN.js';
import { elementZhCN } from '../../messages/element.zh-CN.js';
import { takeZhCN } from '../../messages/take.zh-CN.js';
import { warningZhCN } from '../../messages/warning.zh-CN.js';
import { zhCN as pictureZhCN } from '../messages.zh-CN.js';

/** The messages of a drawing, in addition to those of every record. */
export const pictureWords = [audienceZhCN, elementZhCN, pictureZhCN, takeZhCN, warningZhCN];
