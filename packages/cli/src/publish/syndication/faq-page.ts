import { plainText } from '@mingce/content';
import { validityFacts } from '@mingce/schema';
import type { FeedConfig, QA, Vocabulary } from '@mingce/schema/types';
import { validityOn } from '@mingce/schema/validity';
import type { PolicyFields } from '../../pipeline/packed-policy.js';
import type { RecordsByKind } from '../records-by-kind.js';
import { stableUrn } from './entries.js';
import { fileName } from './syndication.js';

/** Maximum number of answers in a file: people do not read a page with more. */
const mostAnswers = 100;

/**
 * The answers in force as structured data for search engines: `syndication/faq/all.jsonld`, and one file for each topic, each an
 * FAQPage of schema.org (https://schema.org/FAQPage) that a site puts into a `<script>` of the page that shows these answers.
 */
export function faqFiles(
  { qa, policy: policies }: Pick<RecordsByKind, 'qa' | 'policy'>,
  config: FeedConfig,
  { topics, regions }: Pick<Vocabulary, 'topics' | 'regions'>,
  today: string,
): { path: string; text: string }[] {
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  const labels = new Map([...topics, ...regions].map(({ code, label }) => [code, label]));
  const current = qa
    .filter((record) => isInForce(record, byId, today))
    .sort((a, b) =>
      a.publishedOn === b.publishedOn ? (a.id < b.id ? -1 : 1) : a.publishedOn < b.publishedOn ? 1 : -1,
    );
  if (current.length === 0) return [];
  const codes = [...new Set(current.flatMap((record) => record.topics ?? []))].sort();
  const file = (path: string, title: string, answers: readonly QA[]) => ({
    path: `syndication/faq/${path}.jsonld`,
    text: inScript(faqPage(title, answers.slice(0, mostAnswers), { config, byId, labels })),
  });
  return [
    file('all', config.title, current),
    ...codes.map((code) =>
      file(
        fileName(code),
        `${config.title} · ${labels.get(code) ?? code}`,
        current.filter((record) => record.topics?.includes(code)),
      ),
    ),
  ];
}

/** Whether an answer is valid: on a day within its period, with unchanged clauses of policies in force. */
function isInForce(record: QA, policies: ReadonlyMap<string, PolicyFields>, today: string): boolean {
  const { validFrom, validTo, doubtful } = record;
  if (
    doubtful ||
    (validFrom !== undefined && validFrom > today) ||
    (validTo !== undefined && validTo < today)
  ) {
    return false;
  }
  return basisOf(record, policies).every((policy) =>
    ['inForce', 'amended'].includes(validityOn(validityFacts(policy), today)),
  );
}

function basisOf({ policies = [], clauses }: QA, byId: ReadonlyMap<string, PolicyFields>): PolicyFields[] {
  const ids = new Set([...policies, ...clauses.flatMap(({ policy }) => policy ?? [])]);
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

interface FaqWords {
  config: FeedConfig;
  byId: ReadonlyMap<string, PolicyFields>;
  /** Names of topics and divisions. */
  labels: ReadonlyMap<string, string>;
}

function faqPage(name: string, answers: readonly QA[], words: FaqWords): object {
  const { config } = words;
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    name,
    inLanguage: 'zh-CN',
    publisher: { '@type': 'GovernmentOrganization', name: config.publisher.name, url: config.homepage },
    mainEntity: answers.map((record) => questionOf(record, words)),
  };
}

function questionOf(record: QA, { config, byId, labels }: FaqWords): object {
  const { id, question, answer, answeredBy, region, publishedOn, validTo } = record;
  const place = labels.get(region);
  return {
    '@type': 'Question',
    '@id': stableUrn(config.id, 'qa', id),
    name: question,
    acceptedAnswer: {
      '@type': 'Answer',
      text: plainText(answer),
      author: { '@type': 'GovernmentOrganization', name: answeredBy },
      datePublished: publishedOn,
      expires: validTo,
      spatialCoverage: place && { '@type': 'AdministrativeArea', name: place },
      citation: basisOf(record, byId).map((policy) => ({
        '@type': 'Legislation',
        name: policy.title,
        legislationIdentifier: policy.documentNumber,
        url: config.policyUrl?.replaceAll('{id}', encodeURIComponent(policy.id)),
      })),
    },
  };
}

/** JSON that cannot end the script element around it: `</script>` and `<!--` are written as escapes. */
function inScript(value: object): string {
  const json = JSON.stringify(value, null, 1);
  const escapes: Readonly<Record<string, string>> = {
    '<': '\\u003c',
    '>': '\\u003e',
    '&': '\\u0026',
    '\u2028': '\\u2028',
    '\u2029': '\\u2029',
  };
  return `${json.replace(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? character)}\n`;
}
