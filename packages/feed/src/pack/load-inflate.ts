import { inflateSync } from './inflate.js';

/** The function that unpacks a part. Embed runs its code only when this is called (embed/src/lazy). */
export const loadInflate = async () => inflateSync;
