import type { searchZhCN } from './search.zh-CN.js';

export const searchEn: { readonly [Key in keyof typeof searchZhCN]: string } = {
  'search.limitInvalid': '“{value}” is no value for --limit. Give a whole number from 1 to {most}.',
  'search.regionInvalid': '“{region}” is no division code. --region takes six digits, such as 370000.',
  'search.notBuilt': 'The feed “{path}” has no search index. Build it again with this version of mingce.',
  'search.incomplete':
    'These parts of the index could not be read: {parts}. Results may be missing. Check the feed with mingce verify.',

  'found.none': 'Nothing was found for “{query}”.',
  'found.absentPlaces':
    'The feed has no documents of {places}. These are of the regions around it, of the country or of others.',
  'found.number': 'Document number: {documentNumber}',
  'found.about': '{date}  {region}  id {id}  score {score}',
  'found.excerpt': '{label}: {text}',
  'found.also': 'Searched as well: {from} → {to}',
  'found.didYouMean': 'Did you mean: {text}',

  'explain.title': 'What makes up the score:',
  'explain.term.heading': '“{term}” in title, number or keywords (idf {idf})',
  'explain.term.clauses': '“{term}” in clauses (idf {idf})',
  'explain.synonym.heading': '“{term}”, a synonym of “{synonymOf}”, in title, number or keywords (idf {idf})',
  'explain.synonym.clauses': '“{term}”, a synonym of “{synonymOf}”, in clauses (idf {idf})',
  'explain.coverage.heading': 'the title has most of the query',
  'explain.coverage.clauses': 'one clause has most of the query',
  'explain.coverage.document': 'how much of the query the document has',
  'explain.coverage.text': 'how much of the query the title and an excerpt’s clause have',
  'explain.prior.validity': 'expired or repealed',
  'explain.prior.region': 'region',
  'explain.prior.status': 'title names a group of people, or criminal cases, that the query does not',
  'explain.proximity.query': 'title or clause match the query as a whole',
  'explain.proximity.run': 'an excerpt’s clause has a long run of the query',

  summary: '“{query}”: {total} results, the first {shown} listed.',
};
