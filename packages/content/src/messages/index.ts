import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** Messages for all faults of content, by language. */
export const contentMessages = { 'zh-CN': zhCN, en };
