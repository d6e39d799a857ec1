import { zhCN as elementsZhCN } from '../generated/zh-CN.js';
import { audienceZhCN } from './audience.zh-CN.js';
import { commonZhCN } from './common.zh-CN.js';
import { companionsZhCN } from './companions.zh-CN.js';
import { copyZhCN } from './copy.zh-CN.js';
import { documentZhCN } from './document.zh-CN.js';
import { elementZhCN } from './element.zh-CN.js';
import { feedZhCN } from './feed.zh-CN.js';
import { fileZhCN } from './file.zh-CN.js';
import { followZhCN } from './follow.zh-CN.js';
import { metaZhCN } from './meta.zh-CN.js';
import { orderZhCN } from './order.zh-CN.js';
import { profileZhCN } from './profile.zh-CN.js';
import { recordZhCN } from './record.zh-CN.js';
import { settingZhCN } from './setting.zh-CN.js';
import { speechZhCN } from './speech.zh-CN.js';
import { suggestZhCN } from './suggest.zh-CN.js';
import { takeZhCN } from './take.zh-CN.js';
import { warningZhCN } from './warning.zh-CN.js';

/** Chinese defines the keys. */
export const zhCN = {
  ...commonZhCN,
  ...companionsZhCN,
  ...copyZhCN,
  ...feedZhCN,
  ...fileZhCN,
  ...followZhCN,
  ...recordZhCN,
  ...documentZhCN,
  ...metaZhCN,
  ...audienceZhCN,
  ...elementZhCN,
  ...settingZhCN,
  ...speechZhCN,
  ...suggestZhCN,
  ...takeZhCN,
  ...orderZhCN,
  ...profileZhCN,
  ...warningZhCN,
  ...elementsZhCN,
} as const;
