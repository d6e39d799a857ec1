import { resolve } from 'node:path';
import { type Feed, memoryStore, openFeed } from '@mingce/feed';
import { openFolder } from '@mingce/feed/node';
import { MingceError } from '@mingce/schema/errors';
import type { Fault } from '@mingce/schema/types';
import { openIndex, type SearchHit } from '@mingce/search';
import type { CommandIo, CommandReport, FoundPolicy } from '../pipeline/types.js';
import { dayInChina } from '../report/day.js';
import { exists } from './exists.js';

export interface SearchOptions {
  /** A folder, or the http(s) address of one. */
  feed: string;
  query: string;
  /** Division code of the reader, six digits: documents of it come a little earlier. */
  region?: string | undefined;
  /** How many results to list, as typed. */
  limit?: string | undefined;
  /** Whether each result says what makes up its score. */
  explain: boolean;
}

const defaultLimit = 10;
const mostResults = 100;

/** `mingce search`: asks a feed as a page does, and can say why a result is where it is. */
export async function search(options: SearchOptions, io: CommandIo): Promise<CommandReport> {
  const { query, region, explain } = options;
  const limit = readLimit(options.limit);
  if (region !== undefined && !/^\d{6}$/.test(region)) {
    throw new MingceError('search.regionInvalid', { region });
  }
  const feed = await openAny(options.feed, io);
  const source = await feed.search();
  if (!source) throw new MingceError('search.notBuilt', { path: options.feed });
  const index = openIndex({ manifest: source.index, load: source.load, region });
  const { hits, total, missing, also, didYouMean } = await index.search({
    text: query,
    today: dayInChina(io.now()),
    limit,
    explain,
    signal: io.signal,
  });
  return {
    command: 'search',
    ok: true,
    faults: missing.length > 0 ? [incomplete(missing)] : [],
    found: { policies: hits.map(policyOf), also: also ?? [], didYouMean: didYouMean ?? [] },
    facts: { query, total, shown: hits.length },
  };
}

function readLimit(value: string | undefined): number {
  if (value === undefined) return defaultLimit;
  const limit = /^\d+$/.test(value) ? Number(value) : 0;
  if (limit < 1 || limit > mostResults) {
    throw new MingceError('search.limitInvalid', { value, most: mostResults });
  }
  return limit;
}

async function openAny(place: string, io: CommandIo): Promise<Feed> {
  const options = { signal: io.signal, now: () => io.now() };
  if (/^https?:\/\//.test(place)) return openFeed(place, { ...options, store: memoryStore() });
  const folder = resolve(io.cwd, place);
  if (!(await exists(resolve(folder, 'feed.json')))) throw new MingceError('verify.noFeed', { path: place });
  return openFolder(folder, options);
}

function incomplete(missing: readonly string[]): Fault {
  return { code: 'search.incomplete', severity: 'warning', facts: { parts: missing.join(', ') } };
}

function policyOf({ document, score, excerpts, explanation }: SearchHit): FoundPolicy {
  const { id, title, documentNumber, region, publishedOn } = document;
  return {
    id,
    title,
    ...(documentNumber === undefined ? {} : { documentNumber }),
    region,
    publishedOn,
    score,
    excerpts: excerpts.map(({ anchor, label, text }) => ({ anchor, label, text })),
    ...(explanation ? { explanation } : {}),
  };
}
