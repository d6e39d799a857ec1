import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** Messages for all errors of a feed, by language. */
export const feedMessages = { 'zh-CN': zhCN, en } as const;
