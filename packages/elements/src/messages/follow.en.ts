import type { Translated } from '@mingce/i18n';
import type { followZhCN } from './follow.zh-CN.js';

export const followEn: Translated<typeof followZhCN> = {
  follow: 'Follow updates',
  followText:
    'Add an address to your feed reader or calendar. New content then arrives by itself; you need not register.',
  followPart: '{of}: {file}',
  followSource: '{name} ({source})',
  'follow.xml': 'New policies (Atom)',
  'follow.json': 'New policies (JSON Feed)',
  'follow.ics': 'Calendar of deadlines (ICS)',
  followCopy: 'Copy address',
  followCopyOf: 'Copy the address: {name}',
  followCopied: 'Address copied: {name}',
  followLoading: 'Loading the addresses…',
  followFailed: 'The addresses could not be loaded.',
  followAll: 'All',
};
