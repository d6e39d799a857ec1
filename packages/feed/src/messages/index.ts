import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** The words for every error of a feed, by language. */
export const feedMessages = { 'zh-CN': zhCN, en } as const;
