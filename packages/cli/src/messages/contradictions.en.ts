import type { contradictionsZhCN } from './contradictions.zh-CN.js';

export const contradictionsEn: { readonly [Key in keyof typeof contradictionsZhCN]: string } = {
  'clause.numberDiffers':
    'This says “{number}” ({text}), but the clause it cites says “{found}” ({file}, line {line}, {anchor}). Compare both with the original and write one number, or cite the clause that has it.',
  'clause.numberElsewhere':
    'This says “{number}” ({text}), which the clause it cites does not have ({file}, line {line}, {anchor}); {elsewhere} of that document has it. Check the number, and cite that clause as well.',
  'clause.numberMissing':
    'This says “{number}” ({text}), which the clause it cites does not have ({file}, line {line}, {anchor}). Check the number, or cite the clause that has it.',
  'policy.numberMissing':
    'This says “{number}” ({text}), which the text of the policies it is about ({policies}) does not have. Compare it with the original.',

  'expiry.missing':
    'The text says “{quote}”, but there is no expiresOn: it would be shown as in force after it has ended. By the text it is in force until {date}. Check it and write in the front matter: expiresOn: {date}',
  'expiry.differs':
    'The text says “{quote}”, by which it is in force until {date}, but expiresOn is {given}. Compare it with the original; if the text is right, write: expiresOn: {date}',
  'expiry.dayDiffers':
    'The text says “{quote}”, by which it is in force until {date}; expiresOn is {given}, one day off. expiresOn is the last day in force; check it.',
  'expiry.startUnknown':
    'The text says “{quote}”, but no certain last day follows (its start is not stated, or statements contradict each other). Write expiresOn: the last day in force; or add the effectiveOn or issuedOn that it is counted from.',
  'expiry.doubtful':
    'The text says “{quote}”, which may be its own period of validity. If so, write expiresOn: the last day in force; if not, nothing is to be changed.',
  'expiry.endedBefore':
    'ended: true says that it has ended on an unknown day, but {field} is {date}, which is still to come. If it is in force, delete ended; if it has ended, correct or delete {field}.',
  'expiry.endedUnsaid':
    'The title or the first lines say “{quote}”, but no field says so, and it would be shown as in force. Write repealedOn or expiresOn, or ended: true if the day is unknown.',
  'relation.repealUnsaid':
    'The text says “{quote}”, but relations do not, and “{title}” would go on being called in force. Write relations: [{ type: repeals, policy: {policy} }], with clauses if only some are repealed.',
  'text.noSuchDay': 'The text has “{found}”, which is no day of the calendar. Compare with the original.',
  'publishedOn.future':
    'publishedOn is {date}, which is still to come; it is not published before that day. If the date is a slip, correct it.',
  'policy.textTwice':
    'From “{clause}” on the text repeats what is above, so it was probably pasted twice, and every clause is there twice. Delete the second copy.',
  'documentNumber.yearDiffers':
    'The year of the document number “{given}” does not fit the dates of the document ({year}). Compare number and dates with the original.',
  'issuedOn.differs':
    'The date below the text is {stated} (line {textLine}), but issuedOn is {given}. Compare both with the original.',
  'effectiveOn.differs':
    'By its text it takes effect on {stated} (line {textLine}), but effectiveOn is {given}. Compare both with the original.',
  'documentNumber.differs':
    'The document number in the text is “{stated}” (line {textLine}), but documentNumber is “{given}”. Compare both with the original.',
  'title.differs':
    'The title in the text is “{stated}” (line {textLine}), but title is “{given}”. Compare both with the original.',
  'issuers.differ':
    'The text is signed by “{stated}” (line {textLine}), but issuers are “{given}”. Compare both with the original.',

  'list.joinedItems':
    '“{given}” is one item of a list and seems to hold several names. Items are separated by half-width commas; write {field}: [{proper}]',
  'table.drawn':
    'Here is a table drawn with “{sign}” (“{row}”), which readers see as one line of words. Separate its columns with | and add the line |---|---| below its head.',
  'table.rulerMissing':
    'Here is a table drawn with vertical bars (“{row}”) without the line of dashes below its head, so it is read as plain text. Below the head add the line {ruler}',
};
