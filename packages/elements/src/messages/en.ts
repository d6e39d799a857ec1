import type { Translated } from '@mingce/i18n';
import { en as elementsEn } from '../generated/en.js';
import { audienceEn } from './audience.en.js';
import { commonEn } from './common.en.js';
import { companionsEn } from './companions.en.js';
import { copyEn } from './copy.en.js';
import { documentEn } from './document.en.js';
import { elementEn } from './element.en.js';
import { feedEn } from './feed.en.js';
import { fileEn } from './file.en.js';
import { followEn } from './follow.en.js';
import { metaEn } from './meta.en.js';
import { orderEn } from './order.en.js';
import { profileEn } from './profile.en.js';
import { recordEn } from './record.en.js';
import { settingEn } from './setting.en.js';
import { speechEn } from './speech.en.js';
import { suggestEn } from './suggest.en.js';
import { takeEn } from './take.en.js';
import { warningEn } from './warning.en.js';
import type { zhCN } from './zh-CN.js';

/** Every English word: one file, loaded by the pages that speak English. */
export const en: Translated<typeof zhCN> = {
  ...commonEn,
  ...companionsEn,
  ...copyEn,
  ...feedEn,
  ...fileEn,
  ...followEn,
  ...recordEn,
  ...documentEn,
  ...metaEn,
  ...audienceEn,
  ...elementEn,
  ...settingEn,
  ...speechEn,
  ...suggestEn,
  ...takeEn,
  ...orderEn,
  ...profileEn,
  ...warningEn,
  ...elementsEn,
};
