/** The engine alone, to measure its size. */
export { openIndex } from '../../src/index.js';
