import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** Every word of the elements, by language. */
export const messages = { 'zh-CN': zhCN, en };
export type ElementMessages = typeof zhCN;
