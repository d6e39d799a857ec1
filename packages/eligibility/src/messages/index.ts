import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** The words for every fault of items, profiles and credit codes, by language. */
export const eligibilityMessages = { 'zh-CN': zhCN, en };
