import type { MessageKey } from './zh-CN.js';

/** Messages for the faults of a record. Each says what is wrong, what is expected, and what to do. */
export const en: Readonly<Record<MessageKey, string>> = {
  'schema.notRecord':
    'A record, fields with their values, belongs here but this is “{value}”. Write it as the format describes.',
  'schema.required': 'The required field {field} is missing. Add it.',
  'schema.empty': 'The field {field} is empty. Fill it in, or delete the line if it is not needed.',
  'schema.notText':
    'The field {field} must be text but is “{value}”. Put it in quotation marks or reword it.',
  'schema.notNumber':
    'The field {field} must be a number but is “{value}”. Write digits only: no unit, quotation marks or separators.',
  'schema.notInteger': 'The field {field} must be a whole number but is “{value}”. Drop the decimals.',
  'schema.notBoolean': 'The field {field} must be true or false but is “{value}”.',
  'schema.notList': 'The field {field} must be a list but is “{value}”. Write [a, b], or one dash per line.',
  'schema.textForList':
    'The field {field} should be a list and is the text “{value}”. Write [{proper}], with ASCII commas.',
  'schema.joinedItems':
    'The field {field} has several items in one, “{value}”: only ASCII commas separate the items of a list. Write [{proper}].',
  'schema.notObject':
    'The field {field} must have fields of its own but is “{value}”. Fill them in as the format describes.',
  'schema.wrongType':
    'The field {field} is written in a form that is not allowed: “{value}”. Write it as the format describes.',
  'schema.unknownValue': 'The value “{value}” of {field} is not in its list. Choose one of: {allowed}.',
  'schema.labelForCode': 'The field {field} holds the label “{value}” where a code belongs. Write {code}.',
  'schema.pattern': 'The value “{value}” of {field} is malformed. Write it as the format describes.',
  'schema.invalid': 'The value “{value}” of {field} is not valid. Write it as the format describes.',
  'schema.tooFew': 'The field {field} has too few items; at least {minimum} are needed. Add what is missing.',
  'schema.tooMany': 'The field {field} has too many items; at most {maximum} are allowed. Remove some.',
  'schema.tooShort': 'The field {field} is too short; at least {minimum} characters are needed. Extend it.',
  'schema.tooLong': 'The field {field} is too long; at most {maximum} characters are allowed. Shorten it.',
  'schema.tooSmall': 'The number in {field} is too small; it must be at least {minimum}. Check it.',
  'schema.tooBig': 'The number in {field} is too big; it must be at most {maximum}. Check it.',
  'schema.unknownField':
    'There is no field named {field}, so it is ignored. Check the name against the format, or delete it.',
  'schema.misspelledField':
    'There is no field named {field}, so it is ignored. Did you mean {suggestion}? Correct the name.',
  'schema.fieldNotHere':
    '{field} cannot be written here (found “{value}”): in what decides who gets something, and how much, one more field changes the meaning. Check its name and level, or delete it.',
  'id.invalid':
    'The identifier {field} is not valid: “{value}”. Use lower-case letters, digits, dot, underscore and hyphen, begin and end with a letter or digit, and stay within 80 characters.',
  'id.duplicate': 'The identifier “{value}” comes again in {field}. Give each item its own.',
  'region.invalid':
    'The division code {field} is not valid: “{value}”. Write six digits (GB/T 2260) in quotation marks, such as "371422".',
  'link.invalid':
    'The link {field} is not valid: “{value}”. Write an http, https, mailto or tel address or a relative path, without spaces or backslashes.',
  'digest.invalid':
    'The digest {field} must be 64 lower-case hexadecimal digits but is “{value}”. Work out the SHA-256 again.',
  'clauseDigest.invalid':
    'The clause digest {field} should be 16 lower-case hexadecimal digits, not “{value}”. Delete it, compare the clause and run mingce confirm.',
  'time.invalid': 'The time {field} is not valid: “{value}”. Write 24-hour hours:minutes, such as "17:00".',
  'date.invalid':
    'The date {field} does not exist or is malformed: “{value}”. Write YYYY-MM-DD, such as 2025-03-14.',
  'instant.invalid':
    'The moment {field} is not valid: “{value}”. Write it with its offset, such as 2025-03-14T09:30:00+08:00.',
  'date.order':
    'The date {field} ({date}) is before {earlierField} ({earlierDate}). They are out of order; check both.',
  'date.retroactive':
    'The date {field} ({date}) is before {earlierField} ({earlierDate}). Leave it if the document reaches back on purpose, else correct it.',
  'gazette.beforeIssue':
    'The gazette year {field} ({year}) is before the day the document was signed ({date}). Check the year.',
  'disclosure.noReason': 'Disclosure is {disclosure} but no reason is stated. Fill in {field}.',
  'disclosure.leak':
    'A document whose disclosure is {disclosure} has {field}, which must not be published. Delete it, or correct the disclosure.',
  'relation.noTarget':
    '{field} does not say which document it means. Fill in policy, documentNumber or title.',
  'relation.self': '{field} points at this document itself. Name the other document.',
  'benefit.formerField':
    '{field} is how format 1 was written; format 2 does not use it. Each thing that can be applied for is now one of benefit.items: write this as {now} (docs/formats/benefit.md).',
  'benefit.noEnterpriseAudience':
    'There is benefit data but {field} does not have enterprise, so no enterprise page lists it. Add it.',
  'anchor.duplicate': 'Two clauses of the text have the anchor {anchor}. Check the numbering.',
  'interpretation.noElements': 'The picture’s {field} has no element to draw. Fill in at least one.',
  'interpretation.emptyChange': '{field} ({topic}) has neither an old nor a new rule. Fill in old or new.',
  'media.noCaptions':
    '{field} ({title}) has no captions, so people who cannot hear are left out. Add captions.',
  'clause.noPolicy':
    '{field} does not say which document the clause {anchor} belongs to. Add the policy’s id.',
  'guide.unknownStart': '{field} is “{value}”, which is no question of this guide. Choose one of: {allowed}.',
  'guide.unknownStep':
    '{field} leads to “{value}”, which is no question or outcome of this guide. Choose one of: {allowed}.',
  'guide.loop':
    '{field} makes the questions go round: {loop}. Let it lead to another question or an outcome.',
  'guide.unreachable':
    'No path from the first question leads to “{value}” ({field}). Let an option lead to it, or delete it.',
  'feedback.counts':
    '{field} says {received} received, fewer than the {accountedFor} adopted and turned down together. Check the counts.',
};
