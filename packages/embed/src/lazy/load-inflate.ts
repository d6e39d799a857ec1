/**
 * Replaces the feed's own `load-inflate`. The code is part of the main script, and fills tables of 32,768 numbers when
 * it runs: it must not do so while the script starts.
 */
export const loadInflate = async () => (await import('@mingce/feed/inflate')).inflateSync;
