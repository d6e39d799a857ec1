import type { askZhCN } from './ask.zh-CN.js';

export const askEn: { readonly [Key in keyof typeof askZhCN]: string } = {
  'search.regionInvalid': '“{region}” is no division code. --region takes six digits, such as 370000.',
  'ask.noAnswers':
    'The feed “{path}” has no questions and answers. Write them below qa/ and build it again with this version of mingce.',
  'ask.incomplete':
    'These parts could not be read: {parts}, so that no answer is given as sure. Check the feed with mingce verify.',

  'ask.emergency': 'In an emergency dial first: {numbers}',
  'ask.masked': 'Numbers of persons in the question were replaced by *.',
  'ask.part': 'Asked: {text}',
  'ask.answer': 'Answer ({place}; {department}; {date}): {question}',
  'ask.direct': '{title}  {label}',
  'ask.maybe': 'Maybe: {question} ({place}; {department}; {date})',
  'ask.clause': 'A clause that may answer: {title}  {label}',
  'ask.quote': '[{mark}]',
  'ask.exception': 'See also: {text}',
  'ask.askBack': 'Please say which {slot}: {choices}',
  'ask.notFound': 'Not found.',
  'ask.office': 'You can ask: {office}',

  'ask.scope.wider': 'of a wider division, holds here as well',
  'ask.scope.other': 'not of the place asked about',
  'ask.scope.unstated': 'the question names no place',
  'ask.scope.same': 'of this place',
  'ask.notInForce': 'not in force',
  'ask.doubtful': 'a clause that it rests on has changed',
  'ask.unmet': 'not met: {slot} “{text}”',
  'ask.sureness': 'sureness {sureness} (sure from {threshold})',
  'ask.feature': '{weight}  {name} = {value}',
  'ask.terms.wording': 'in the known question: {terms}',
  'ask.terms.answer': 'in the answer: {terms}',
  'ask.terms.nowhere': 'in neither: {terms}',

  'slot.place': 'place',
  'slot.audience': 'group',
  'slot.year': 'year',
  'slot.amount': 'amount',
  'slot.age': 'age',
  'slot.document': 'document',
  'slot.kind': 'kind of question',
  'slot.matter': 'matter',

  'feature.constant': 'where it starts from',
  'feature.asked': 'how many characters of the question the known one has',
  'feature.known': 'how many characters of the known question were asked',
  'feature.kind': 'the same is asked of the matter',
  'feature.place': 'the same place is named',
  'feature.lead': 'lead over other answers',
  'feature.length': 'length of the question',
  'feature.longLead': 'long, and far ahead',

  'summary.answer': 'A sure answer.',
  'summary.maybe': 'Nothing sure; it may be one of the above.',
  'summary.notFound': 'The feed has no answer to “{question}”.',
};
