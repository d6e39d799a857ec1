import type { importAnswersZhCN } from './import-answers.zh-CN.js';

export const importAnswersEn: { readonly [Key in keyof typeof importAnswersZhCN]: string } = {
  'summary.answers': `{in} questions in the source, {seconds} s:
  written {written}, unchanged {unchanged}, changed by hand and kept {kept}; of these to be confirmed {unconfirmed}, without a required field {incomplete}, cleared of personal data {cleared}
  not written: unusable {skipped}, asked already {known}, not public by the source {notPublic}; and {passedOver} places hold no questions
Next: look at each 待确认, delete the mark, and run mingce check.`,
  'summary.answersDryRun': `A trial: nothing was written. {in} questions in the source, {seconds} s:
  to be written {written}, unchanged {unchanged}, changed by hand and kept {kept}; of these to be confirmed {unconfirmed}, without a required field {incomplete}, cleared of personal data {cleared}
  not to be written: unusable {skipped}, asked already {known}, not public by the source {notPublic}; and {passedOver} places hold no questions`,
  'summary.dryRun': `A trial: nothing was written. {in} documents in the source, {seconds} s:
  to be written {written}, unchanged {unchanged}, changed by hand and kept {kept}; of these without a required field {incomplete}
  not to be written: not public by the source {notPublic}, unusable {skipped}; and {passedOver} files are no documents`,
  'import.unknownAnswers':
    'No questions can be read from “{file}”. They can be imported from .csv, .tsv, .xlsx, .docx, .txt, .md, .json and .jsonl files, or a folder of these; save it as one of them.',
  'import.oldOfficeFile':
    '“{file}” is in a format of old Office or WPS, which cannot be read. Open it in Excel, Word or WPS, save it as .xlsx or .docx, and import again.',
  'import.passwordFile':
    '“{file}” is protected by a password and cannot be read. Open it, remove the password (File, Info, Protect), save it and import again.',
  'import.damagedOfficeFile':
    '“{file}” is incomplete and cannot be read ({reason}). Open it in Excel or Word, save it as a new file and import that.',
  'import.unpackedTooLarge':
    '“{file}” unpacks to more than {limit} MB, which no list does, and was not read. Copy its table into a new file and import that.',
  'import.fileTooLarge':
    '“{file}” has {megabytes} MB, more than the limit of {limit} MB, and was not read. Import it as several files.',
  'import.tooManyRows':
    '“{file}” has more than {limit} rows and was not read. Split it and import the parts one by one.',
  'import.emptyTable': '“{file}” is empty. Check that it is the right file.',
  'import.notTextTable':
    'The content of “{file}” is no text that can be recognized (UTF-8, UTF-16 and GB 18030 were tried). Save it from Excel as “CSV UTF-8” or .xlsx.',
  'import.damagedTable':
    '“{file}” cannot be read at line {line} ({reason}). Check that the quotation marks of this line come in pairs and its text is whole; or save it as .xlsx and import that.',
  'import.noPairs':
    'No questions with answers were found in “{file}”. Write each as two paragraphs, 问：… and 答：…, or use a table.',
  'import.noHeader':
    'No header of questions and answers was found in “{table}”, so it was not imported. It has a column 问题 (or 咨询内容) and a column 答复 (or 回复内容); found: {found}. Name other columns by --mapping.',
  'import.hiddenRow':
    'This row is hidden, by hand or by a filter, and was not imported. Show it in Excel if it is to be.',
  'import.hiddenSheet':
    'The sheet “{table}” is hidden and was not imported. Show it in Excel if it is to be.',
  'import.unusedColumns':
    'These columns were not used: {columns}. Give a usual name to one that is needed, or name it by --mapping.',
  'import.formulaCell':
    'Cell {cell} is a formula without a stored result; the row was not imported. Open and save the file once in Excel, or write the text.',
  'import.errorCell': 'Cell {cell} shows an error ({found}); the row was not imported. Correct it.',
  'import.remarkRow': '“{text}” is a row of one cell, taken for a heading or a remark, and not imported.',
  'import.noQuestion': '“{place}” has no question and was skipped. Add it.',
  'import.noAnswer': '“{place}” has no answer and was skipped. Add it.',
  'import.sameQuestion':
    '“{place}” has the question and the answer of “{first}” before it; only the first was imported.',
  'import.twoAnswers':
    '“{place}” has the question of “{first}” before it with another answer, and was not imported. Find out which is right and delete the other.',
  'import.questionThere':
    'The question of “{place}” is in {target}, line {targetLine}, already; it was not imported. To renew the answer, change that file.',
  'import.topicUnknown':
    'The class “{topic}” of “{place}” is not in the vocabulary and was left out. Use a name of the vocabulary, or add it to topics in feed.yaml.',
  'import.courtesyTaken': 'Salutation, courtesy and signature were taken out of “{place}”: “{found}”.',
  'import.namesTaken':
    'Names were taken out of “{place}”: {found}. Check that no other name is left in its text.',
  'import.numbersTaken':
    'Personal numbers or addresses of mail were taken out of “{place}”: {found}. If one is an office’s, put the office’s fixed line in its place.',
  'import.addressesTaken': 'Homes were taken out of “{place}”: {found}.',
  'import.answerFieldsMissing':
    'Imported, but these required fields are missing: {fields}. Write them at the head of the file (clauses: what the answer rests on; answeredBy: the department); until then the check fails and it is not published.',
};
