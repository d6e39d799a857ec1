/** The engine alone, to weigh it. */
export { openIndex } from '../../src/index.js';
