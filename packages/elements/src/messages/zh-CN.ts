import { commonZhCN } from './common.zh-CN.js';
import { readerZhCN } from './reader.zh-CN.js';
import { searchZhCN } from './search.zh-CN.js';

/** Chinese defines the keys. */
export const zhCN = { ...commonZhCN, ...readerZhCN, ...searchZhCN } as const;
