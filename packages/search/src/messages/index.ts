import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** Messages for all errors of search, by language. */
export const searchMessages = { 'zh-CN': zhCN, en } as const;
