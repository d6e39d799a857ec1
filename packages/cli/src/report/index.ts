export { faultText } from './fault-text.js';
export { reportLocale } from './locale.js';
export { printableIo, writeControl } from './printable.js';
export { createProgress, type Progress } from './progress.js';
export { renderReport, reportAsJson } from './render-report.js';
export { createWords } from './words.js';
