import { contentMessages } from '@mingce/content';
import { feedMessages } from '@mingce/feed';
import { createTranslator, type Locale, type Message } from '@mingce/i18n';
import { schemaMessagesEn, schemaMessagesZhCN } from '@mingce/schema';
import type { Facts } from '@mingce/schema/types';
import { searchMessages } from '@mingce/search';
import { contradictionsEn } from '../messages/contradictions.en.js';
import { contradictionsZhCN } from '../messages/contradictions.zh-CN.js';
import { en } from '../messages/en.js';
import { keysEn } from '../messages/keys.en.js';
import { keysZhCN } from '../messages/keys.zh-CN.js';
import { pictureEn } from '../messages/picture.en.js';
import { pictureZhCN } from '../messages/picture.zh-CN.js';
import { publishEn } from '../messages/publish.en.js';
import { publishZhCN } from '../messages/publish.zh-CN.js';
import { searchEn } from '../messages/search.en.js';
import { searchZhCN } from '../messages/search.zh-CN.js';
import { zhCN } from '../messages/zh-CN.js';

/** The words of all packages that a command can report from, in one table; keys are fault codes, so none clash. */
const tables: Record<Locale, Readonly<Record<string, Message>>> = {
  'zh-CN': {
    ...schemaMessagesZhCN,
    ...contentMessages['zh-CN'],
    ...feedMessages['zh-CN'],
    ...searchMessages['zh-CN'],
    ...zhCN,
    ...contradictionsZhCN,
    ...publishZhCN,
    ...keysZhCN,
    ...pictureZhCN,
    ...searchZhCN,
  },
  en: {
    ...schemaMessagesEn,
    ...contentMessages.en,
    ...feedMessages.en,
    ...searchMessages.en,
    ...en,
    ...contradictionsEn,
    ...publishEn,
    ...keysEn,
    ...pictureEn,
    ...searchEn,
  },
};

/** Gives the sentence of a key; keys are fault codes here, known only at run time. A key without words is its own text. */
export type Words = (key: string, facts?: Facts) => string;

export function createWords(locale: Locale): Words {
  // A translator types the holes of the keys it knows when compiling; of these it knows none.
  const text: (key: string, facts: Facts) => string = createTranslator(tables, locale).text;
  return (key, facts = {}) => text(key, facts);
}
