/** The Chinese numerals, for use inside a regular expression’s brackets. */
export const chineseNumerals = '零〇○一二三四五六七八九十百千万两';

/** A whole number in either writing. */
export const wholeNumber = `(?:\\d+|[${chineseNumerals}]+)`;
