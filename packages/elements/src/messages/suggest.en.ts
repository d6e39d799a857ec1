import type { Translated } from '@mingce/i18n';
import type { suggestZhCN } from './suggest.zh-CN.js';

export const suggestEn: Translated<typeof suggestZhCN> = {
  suggestClearRecent: 'Clear recent',
  suggestCount: { one: '{count} suggestion', other: '{count} suggestions' },
  suggestSelect: 'Select',
  suggestOpen: 'Open',
  suggestClose: 'Close',
};
