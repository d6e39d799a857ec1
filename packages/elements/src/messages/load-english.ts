/** Fetches the English words: pages in Chinese, which is most of them, never do. */
export const loadEnglish = async () => (await import('./en.js')).en;
