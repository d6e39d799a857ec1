import type { ContentMessages } from './zh-CN.js';

export const en: ContentMessages = {
  'content.rawHtml':
    'The text holds the HTML tag {tag}, and published text has no HTML; remove the tag and write paragraphs, lists or tables in Markdown.',
  'content.comment':
    'The text holds an HTML comment, which was left out; remove it from the source if it is not needed.',
  'content.code':
    'The text holds code markup (backquotes), which policy texts do not have, so it was read as plain words; remove the backquotes.',
  'content.unsafeLink':
    'The link “{href}” must not be published and only its words were kept; use an http, https, mailto or tel address or a relative one.',
  'content.imageAlt':
    'The picture “{src}” has no description for those who cannot see it; say in the square brackets what it shows: ![description](address).',
  'content.misplacedImage':
    'A picture is not allowed in a heading, table, link or emphasised words, so only its description was kept; give it a paragraph of its own.',
  'content.tooDeep':
    'Quotes or lists are nested more than {limit} deep, so the inner ones were read as plain words; check whether something was pasted by mistake, and use fewer levels.',
  'content.tooManyLines':
    'More than {limit} lines go on with one item of a list, so a paragraph of its own begins here; check whether something was pasted by mistake, and put a blank line after the item.',
  'content.tooMuchMarkup':
    'This paragraph has more than {limit} signs such as asterisks, underscores and square brackets, so it was read as plain words; check whether something was pasted by mistake, or divide the paragraph.',
  'content.tableTooLarge':
    'The table has {columns} columns and {rows} rows, more than the limits ({mostColumns} columns a table, {mostCells} cells in all tables of a text), so it was not read as a table; divide it, or attach it as a file in files/.',

  'content.numberMissing':
    '“{before}” is followed by “{label}” and numbers are missing between them; a clause may not have been recognised and become text of the one before. Compare with the original and begin each clause on a line of its own.',
  'content.numberTwice':
    '“{label}” occurs twice in a row; compare the numbers with the original. If the original has it so, nothing need be changed: the anchor of the second gets ~2.',
  'content.numberBack':
    '“{before}” is followed by “{label}”, a step back; compare the numbers with the original, and check whether another document got into the text.',
  'content.numberFirst':
    'The numbers begin with “{label}” and those before it were not recognised; check whether each begins on a line of its own and is written right. For an excerpt nothing need be changed.',
  'content.numberLookalike':
    '“{label}” has a character that only looks like a digit and was read as “{read}”; compare with the original and write the digit.',
  'content.numberAgain':
    'The articles begin again with “{label}” here; this may be another document, or an attachment that is not called one. Put it into a file of its own, or write a line “附件” before it.',
  'content.numberUnread':
    '{count} paragraphs begin like “{labels}”, which is not read as a number, so that each became text of the clause before it; write “第一条”, “一、”, “（一）” or “1.”, and “第一部分” as a heading (# and a space). If these are no numbers, leave them.',
  'content.articleInside':
    '“{labels}” begin inside a paragraph, and each was given a paragraph of its own; check this, and begin a new line for each in the source.',
  'content.numberInside':
    '“{labels}” occur inside a paragraph, so that several clauses may have run together; if so, begin each on a line of its own, or they become text of the one before.',

  'content.bareFigures':
    '{count} lines have nothing but a number (the first is “{first}”) between two sentences, most likely of a page; compare with the original and delete numbers of pages.',
  'content.starsKept':
    'The stars around “{words}” were kept as signs of multiplication, not read as emphasis; write × to multiply, and **words** to emphasise.',
  'content.pageMarks':
    '{count} lines are page numbers of the paper (the first is “{first}”); they were left out and the sentences that they cut were joined. Check this, and delete them from the source.',
  'content.pageMarkInside':
    '“{mark}” inside a sentence looks like the number of a page; delete it if it is one.',
  'content.runningHeader':
    '“{text}” is repeated beside page numbers (lines {lines}) and is probably the header or footer of each page; if so, delete it from the source.',
  'content.pastedTable':
    '{rows} lines with columns set apart by tabs or spaces were read as a table of {columns} columns with the first line as its head; check this.',
  'content.looseTable':
    '{rows} lines look like a table ({columns} columns in the first), but they are uneven or uncertain and were not read as one; if they are a table, write it in Markdown: | one | two |, with |---|---| on the next line.',
  'content.softLines':
    'From here to line {last}, {count} paragraphs break off in the middle of a sentence and are probably one paragraph that was wrapped; if so, delete the blank lines between them.',
};
