import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** The words for every error of search, by language. */
export const searchMessages = { 'zh-CN': zhCN, en } as const;
