import type { Translated } from '@mingce/i18n';
import { commonEn } from './common.en.js';
import { interpretationEn } from './interpretation.en.js';
import { pictureEn } from './picture.en.js';
import { readerEn } from './reader.en.js';
import { searchEn } from './search.en.js';
import type { zhCN } from './zh-CN.js';

export const en: Translated<typeof zhCN> = {
  ...commonEn,
  ...pictureEn,
  ...interpretationEn,
  ...readerEn,
  ...searchEn,
};
