import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** Messages for all faults of items, profiles and credit codes, by language. */
export const eligibilityMessages = { 'zh-CN': zhCN, en };
