import type { answersZhCN } from './answers.zh-CN.js';

export const answersEn: { readonly [Key in keyof typeof answersZhCN]: string } = {
  'answer.clauseChanged':
    '{anchor} of {policy}, cited here, is not what it was when it was compared; it may have been amended, and the answer will be marked as to be checked. Compare the answer with the clause, then run mingce confirm.',
  'answer.policyReplaced':
    '{policy}, which this rests on, is replaced or repealed by {by} from {on}, and the answer does not end before. Rewrite it after the new document, or write validTo.',
  'answer.outlivesPolicy':
    '{policy}, which this rests on, is not in force after {on}, and the answer does not end before. Write validTo: {on}, or cite the document in force.',
  'answer.policyEnded':
    '{policy}, which this rests on, has ended (ended: true, on an unknown day). Cite the document in force; if the answer has ended too, write validTo.',
  'answer.sameWording':
    '“{wording}” is a wording of the answer {id} as well ({file}, line {line}, {answeredBy}). One wording has one answer: join them, or delete one.',
  'answer.alike':
    '“{wording}” and “{other}” of the answer {id} ({file}, line {line}, {answeredBy}) are nearly the same. Join them, or say in the questions how they differ.',
  'answer.contradiction':
    '“{wording}” and “{other}” of the answer {id} ({file}, line {line}, {answeredBy}) are one question with different answers: {number} here, {otherNumber} there. Compare with each other and correct the wrong one.',
  'answer.wordingOfAnother':
    'The wording “{wording}” is closer to “{other}” of the answer {id} ({file}, line {line}, {answeredBy}); whoever asks so is given that one. Move it there, or make it more precise.',
  'answer.wordingContained':
    '“{other}” of the answer {id} ({file}, line {line}, {answeredBy}) contains the whole of the wording “{wording}”; whoever says no more may mean either. Make the wording more precise; if both are one question, join them.',
  'answer.clausesProposed':
    'This answer names no clause it rests on and is not published. By its own words it may rest on: {clauses}. Compare, and write them into clauses, such as clauses: [{ policy: {policy}, anchor: {anchor} }]; if none fits, write the clause that it rests on.',
  'answer.tooOld':
    'This answer is of {publishedOn} and was not renewed for more than {months} months. Check that it still holds; if it does, set publishedOn to the day of the check.',
  'answer.personalName':
    'This may be the name of a person: {found}. Delete it before publishing, or write “you” or “the applicant”.',
  'answer.personalNumber': 'This may be a number of a person: {found}. Delete it before publishing.',
  'answer.personalAddress':
    'This may be the home of a person: {found}. Delete it before publishing; in front of the address of an office, write 地址：.',
};
