import { audienceZhCN } from './audience.zh-CN.js';
import { cardZhCN } from './card.zh-CN.js';
import { changesZhCN } from './changes.zh-CN.js';
import { commonZhCN } from './common.zh-CN.js';
import { copyZhCN } from './copy.zh-CN.js';
import { documentZhCN } from './document.zh-CN.js';
import { elementZhCN } from './element.zh-CN.js';
import { feedZhCN } from './feed.zh-CN.js';
import { glossaryZhCN } from './glossary.zh-CN.js';
import { interpretationZhCN } from './interpretation.zh-CN.js';
import { metaZhCN } from './meta.zh-CN.js';
import { pictureZhCN } from './picture.zh-CN.js';
import { readerZhCN } from './reader.zh-CN.js';
import { recordZhCN } from './record.zh-CN.js';
import { searchZhCN } from './search.zh-CN.js';
import { settingZhCN } from './setting.zh-CN.js';
import { takeZhCN } from './take.zh-CN.js';
import { warningZhCN } from './warning.zh-CN.js';

/** Chinese defines the keys. */
export const zhCN = {
  ...commonZhCN,
  ...copyZhCN,
  ...feedZhCN,
  ...recordZhCN,
  ...documentZhCN,
  ...metaZhCN,
  ...audienceZhCN,
  ...elementZhCN,
  ...pictureZhCN,
  ...cardZhCN,
  ...interpretationZhCN,
  ...changesZhCN,
  ...glossaryZhCN,
  ...readerZhCN,
  ...searchZhCN,
  ...settingZhCN,
  ...takeZhCN,
  ...warningZhCN,
} as const;
