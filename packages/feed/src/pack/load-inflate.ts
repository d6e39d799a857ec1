import { inflateSync } from './inflate.js';

/**
 * The function that decompresses a part. The embed script evaluates its code only when this is called (embed/src/lazy).
 */
export const loadInflate = async () => inflateSync;
