export { formatFileSize } from './file-size.js';
export { createFormat, createPlainFormat, type Format, type PlainFormat } from './format.js';
export { chooseLocale, type Locale, locales } from './locale.js';
export type { HoleArguments, Holes, Message, Messages, Tables, Translated } from './messages.js';
export { formatMoney } from './money.js';
export { parityFaults } from './parity.js';
export { createTranslator, type Translator } from './translator.js';
