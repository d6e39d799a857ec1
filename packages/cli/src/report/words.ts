import { contentMessages } from '@mingce/content';
import { eligibilityMessages } from '@mingce/eligibility';
import { feedMessages } from '@mingce/feed';
import { createTranslator, type Locale, type Messages, type Translator } from '@mingce/i18n';
import { schemaMessagesEn, schemaMessagesZhCN } from '@mingce/schema';
import type { Facts } from '@mingce/schema/types';
import { searchMessages } from '@mingce/search';
import { answersEn } from '../messages/answers.en.js';
import { answersZhCN } from '../messages/answers.zh-CN.js';
import { benefitEn } from '../messages/benefit.en.js';
import { benefitZhCN } from '../messages/benefit.zh-CN.js';
import { contradictionsEn } from '../messages/contradictions.en.js';
import { contradictionsZhCN } from '../messages/contradictions.zh-CN.js';
import { en } from '../messages/en.js';
import { keysEn } from '../messages/keys.en.js';
import { keysZhCN } from '../messages/keys.zh-CN.js';
import { pictureEn } from '../messages/picture.en.js';
import { pictureZhCN } from '../messages/picture.zh-CN.js';
import { publishEn } from '../messages/publish.en.js';
import { publishZhCN } from '../messages/publish.zh-CN.js';
import { uploadEn } from '../messages/upload.en.js';
import { uploadZhCN } from '../messages/upload.zh-CN.js';
import { webEn } from '../messages/web.en.js';
import { webZhCN } from '../messages/web.zh-CN.js';
import { zhCN } from '../messages/zh-CN.js';

/** The messages of all packages whose faults a command can report; keys are fault codes, so none clash. */
const tables = {
  'zh-CN': {
    ...schemaMessagesZhCN,
    ...contentMessages['zh-CN'],
    ...eligibilityMessages['zh-CN'],
    ...feedMessages['zh-CN'],
    ...searchMessages['zh-CN'],
    ...zhCN,
    ...benefitZhCN,
    ...contradictionsZhCN,
    ...answersZhCN,
    ...publishZhCN,
    ...keysZhCN,
    ...pictureZhCN,
    ...uploadZhCN,
    ...webZhCN,
  },
  en: {
    ...schemaMessagesEn,
    ...contentMessages.en,
    ...eligibilityMessages.en,
    ...feedMessages.en,
    ...searchMessages.en,
    ...en,
    ...benefitEn,
    ...contradictionsEn,
    ...answersEn,
    ...publishEn,
    ...keysEn,
    ...pictureEn,
    ...uploadEn,
    ...webEn,
  },
} as const;

/** Returns the sentence for a key, with its placeholders filled; the compiler checks keys and placeholders. */
export type Words = Translator<(typeof tables)['zh-CN']>['text'];

export function createWords(locale: Locale): Words {
  return createTranslator(tables, locale).text;
}

/** Returns the sentence for a key known only at run time, such as a fault code; without words, the key itself. */
export type CodeWords = (key: string, facts?: Facts) => string;

/** @param own - The messages of a command, in addition to the common ones. */
export function createCodeWords(locale: Locale, own?: Readonly<Record<Locale, Messages>>): CodeWords {
  const all: Readonly<Record<Locale, Messages>> = own ? withTables(own) : tables;
  // A translator types the placeholders of keys that are known at compile time; these keys are not.
  const text: (key: string, facts: Facts) => string = createTranslator(all, locale).text;
  return (key, facts = {}) => text(key, facts);
}

/** Merged once for each command: a report may have tens of thousands of faults. */
const joined = new WeakMap<object, Readonly<Record<Locale, Messages>>>();

function withTables(own: Readonly<Record<Locale, Messages>>): Readonly<Record<Locale, Messages>> {
  const known = joined.get(own);
  if (known) return known;
  const all = { 'zh-CN': { ...tables['zh-CN'], ...own['zh-CN'] }, en: { ...tables.en, ...own.en } };
  joined.set(own, all);
  return all;
}
