import type { answersZhCN } from './answers.zh-CN.js';

export const answersEn: { readonly [Key in keyof typeof answersZhCN]: string } = {
  'answer.clauseChanged':
    '{anchor} of {policy}, cited here, is not what it was when it was compared; it may have been amended, and the answer will be marked as to be checked. Compare the answer with the clause, then run mingce confirm.',
  'answer.policyReplaced':
    '{policy}, which this rests on, is replaced or repealed by {by} from {on}, and the answer does not end before. Rewrite it after the new document, or write validTo.',
  'answer.outlivesPolicy':
    '{policy}, which this rests on, is not in force after {on}, and the answer does not end before. Write validTo: {on}, or cite the document in force.',
  'answer.sameWording':
    '“{wording}” is a wording of the answer {id} as well ({file}, line {line}, {answeredBy}). One wording has one answer: join them, or delete one.',
  'answer.alike':
    '“{wording}” and “{other}” of the answer {id} ({file}, line {line}, {answeredBy}) are nearly the same. Join them, or say in the questions how they differ.',
  'answer.contradiction':
    '“{wording}” and “{other}” of the answer {id} ({file}, line {line}, {answeredBy}) are one question with different answers: {number} here, {otherNumber} there. Compare with each other and correct the wrong one.',
};
