import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** The words for every fault that content can have, by language. */
export const contentMessages = { 'zh-CN': zhCN, en };
