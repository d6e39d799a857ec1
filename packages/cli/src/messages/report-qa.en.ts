import type { reportQaZhCN } from './report-qa.zh-CN.js';

export const reportQaEn: { readonly [Key in keyof typeof reportQaZhCN]: string } = {
  'summary.counted': '{seconds} s.',
  'summary.page': 'Written to {page}, ready to print; {seconds} s.',
  'qa.title': 'Questions and answers',
  'qa.topics': 'Topics with policies and without answers: {without} (of {all} topics).',
  'qa.topic': '{label}: {policies} policies',
  'qa.log': 'Visitors asked {asked} times, in {wordings} wordings:',
  'qa.answer': 'answered for sure: {count}, {share}',
  'qa.maybe': 'asked back: {count}, {share}',
  'qa.notFound': 'not found: {count}, {share}',
  'qa.masked': '{masked} of them held personal data, which was masked first',
  'qa.answered':
    'Questions that were answered: {count}, most asked first. Write the number into the answer as “asked”, and pages list it in that order; --asked DIR writes them:',
  'qa.asked': '{count} ×  {question} ({id})',
  'qa.written': 'Numbers written into answers of {dir}: {count}. Check them and build again.',
  'qa.open': 'Questions without an answer: {count}, most asked first:',
  'qa.nothingOpen': 'All were answered.',
  'qa.question': '{count} ×  {example} ({outcome})',
  'qa.others': '{wordings} wordings, such as: {others}',
  'qa.nearest':
    'nearest: {question} ({id}, {answeredBy}); if it asks the same, add the wording to its alternatives',
  'qa.outcome.maybe': 'asked back',
  'qa.outcome.notFound': 'not found',
  'qa.columns.topics': 'topic|policies|answers',
  'qa.columns.open': 'times|question|outcome|wordings|other wordings|nearest|answered by',
  'reportQa.noLog': 'The log “{file}” cannot be read ({reason}). Check the path.',
  'reportQa.noQuestions':
    'The log “{file}” holds no questions. Write one on each line, or give a table with a column “question”.',
  'reportQa.noColumn':
    'The log “{file}” has no column “question”; found: {found}. Rename the column of questions.',
  'reportQa.badLine':
    'Line {line} of the log “{file}” is not usable JSON. Each line is {"question": "…"} or a question in quotation marks; or save it as .txt with a question on each line.',
  'reportQa.longLog': 'The log “{file}” has more than {limit} lines. Give a shorter period of it.',
  'reportQa.askedWithoutLog': '--asked needs a log of questions. Add --log FILE.',
  'reportQa.notWritten':
    'The front matter of this file is not YAML, so the number was not written. Rewrite it as YAML between ---, or write asked: {asked} yourself.',
  'reportQa.unwritable': '“{path}” cannot be written ({reason}). Check the folder and its permissions.',
};
