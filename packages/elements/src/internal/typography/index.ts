export { type DrawRange, docno, headline, keepNumbers, prose, reference, setDocno } from './typeset.js';
