import { createHash } from 'node:crypto';
import { plainText } from '@mingce/content';
import type { FeedConfig } from '@mingce/schema/types';
import { type BuildMemory, remembered } from '@mingce/search/writer';
import type { PackedPolicy } from '../../pipeline/packed-policy.js';

/** A policy as an entry of JSON Feed and Atom. */
export interface SyndicationEntry {
  /** A permanent `urn:uuid:` (RFC 4287, section 4.2.6). */
  id: string;
  title: string;
  /** The page of the policy, if the feed's settings or the policy name one. */
  url?: string | undefined;
  /** RFC 3339. */
  published: string;
  text: string;
  authors: readonly string[];
  tags: readonly string[];
}

/** One feed for other readers: all policies, or those with one topic, audience or region. */
export interface SyndicationFeed {
  id: string;
  title: string;
  homepage?: string | undefined;
  author: string;
  updated: string;
  entries: readonly SyndicationEntry[];
}

/** Number of characters of a policy's text in its entry: enough to decide whether to open it. */
const excerptLength = 200;

/** Permanent id of an entry without an address: a version 5 UUID (RFC 9562) of its path within this project. */
export function stableUrn(...path: readonly string[]): string {
  const digest = createHash('sha1')
    .update(`https://mingce.dev/feed/${path.join('/')}`)
    .digest();
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = digest.toString('hex');
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)];
  return `urn:uuid:${groups.join('-')}`;
}

/** The start of a day where this format is used; China has one time zone and no summer time. */
export function startOfDay(day: string): string {
  return `${day}T00:00:00+08:00`;
}

export function syndicationEntry(
  policy: PackedPolicy,
  config: FeedConfig,
  topicLabel: (code: string) => string,
  memory?: BuildMemory,
): SyndicationEntry {
  const { id, title, documentNumber, publishedOn, issuers, topics, summary } = policy;
  return {
    id: stableUrn(config.id, 'policy', id),
    title,
    url: config.policyUrl ? config.policyUrl.replaceAll('{id}', encodeURIComponent(id)) : policy.url,
    published: startOfDay(publishedOn),
    text: summary ?? excerptOf(policy, memory) ?? documentNumber ?? title,
    authors: issuers,
    tags: topics.map(topicLabel),
  };
}

function excerptOf({ body }: PackedPolicy, memory: BuildMemory | undefined): string | undefined {
  if (!body) return undefined;
  const make = () => excerpt(plainText(body.read())) ?? '';
  if (!memory) return make() || undefined;
  const bytes = remembered(memory, `excerpt/${body.digest}`, () => Buffer.from(make()));
  return Buffer.from(bytes).toString() || undefined;
}

/** The beginning of a text, each run of white space as one space. */
function excerpt(text: string): string | undefined {
  // A character takes two code units at most.
  const enough = 2 * excerptLength + 2;
  let beginning = '';
  for (const [run] of text.matchAll(/\S+/g)) {
    beginning += `${beginning === '' ? '' : ' '}${run.slice(0, enough)}`;
    if (beginning.length >= enough) break;
  }
  const characters = Array.from(beginning);
  if (characters.length === 0) return undefined;
  if (characters.length <= excerptLength) return beginning;
  return `${characters.slice(0, excerptLength).join('')}…`;
}
