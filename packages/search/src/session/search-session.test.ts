import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryIndex, sampleClauses, sampleDocument, samplePolicies } from '../fixtures/memory-index.js';
import type { SearchDocument } from '../types.js';
import {
  createSearchSession,
  type Searchable,
  type SearchSource,
  type SearchState,
} from './search-session.js';

const today = () => '2025-01-01';
const never = () => new Promise<never>(() => undefined);

async function sourceOf(name: string, documents: readonly SearchDocument[]): Promise<SearchSource> {
  const index = (await memoryIndex(documents)).open();
  return { name, open: async () => index };
}

const idsOf = ({ results }: SearchState) => results?.hits.map(({ document }) => document.id);

describe('a search session', () => {
  it('goes from idle through loading to results and reports each', async () => {
    const session = createSearchSession({ sources: [await sourceOf('county', samplePolicies)], today });
    const seen: string[] = [];
    const stop = session.subscribe(({ status }) => seen.push(status));
    assert.equal(session.state.status, 'idle');
    await session.search({ text: '创业补贴' });
    stop();
    await session.search({ text: '住房公积金' });
    // The results, then their counts.
    assert.deepEqual(seen, ['loading', 'results', 'results']);
    assert.deepEqual(idsOf(session.state), ['housing-fund']);
  });

  it('keeps the old results while it looks for new ones', async () => {
    const session = createSearchSession({ sources: [await sourceOf('county', samplePolicies)], today });
    await session.search({ text: '创业补贴' });
    const before = session.state.results;
    const refining = session.search({ filters: { genre: ['measures'] } });
    assert.equal(session.state.status, 'loading');
    assert.equal(session.state.results, before);
    assert.equal(session.state.text, '创业补贴');
    await refining;
    assert.equal(session.state.results?.total, 0);
  });

  it('goes back to the first page when anything but the page changes', async () => {
    const many = Array.from({ length: 25 }, (_, at) =>
      sampleDocument(`p${at}`, { clauses: sampleClauses('农机补贴') }),
    );
    const session = createSearchSession({ sources: [await sourceOf('county', many)], today });
    await session.search({ text: '农机', page: 3 });
    assert.equal(session.state.results?.hits.length, 5);
    await session.search();
    assert.equal(session.state.page, 3);
    await session.search({ sort: 'newest' });
    assert.equal(session.state.page, 1);
  });

  it('lets only the newest search change the state', async () => {
    const index = (await memoryIndex(samplePolicies)).open();
    const answers: (() => void)[] = [];
    const slow: Searchable = {
      search: async (request) => {
        await new Promise<void>((resolve) => answers.push(resolve));
        return index.search({ ...request, signal: undefined });
      },
      facets: (request) => index.facets(request),
    };
    const session = createSearchSession({ sources: [{ name: 'slow', open: async () => slow }], today });
    const first = session.search({ text: '创业补贴' });
    const second = session.search({ text: '住房公积金' });
    await new Promise((resolve) => setImmediate(resolve));
    for (const answer of answers.reverse()) answer();
    await Promise.all([first, second]);
    assert.equal(session.state.text, '住房公积金');
    assert.deepEqual(idsOf(session.state), ['housing-fund']);
  });

  it('merges several sources by score and sums their facets', async () => {
    const county = sampleDocument('county-rules', {
      title: '示例县农机购置补贴细则',
      clauses: sampleClauses('农机购置补贴由县农业农村局发放。'),
    });
    const city = [
      sampleDocument('city-mention', { clauses: sampleClauses('加强农机购置管理。', '发放其他补贴。') }),
      sampleDocument('city-measures', {
        title: '示例市农机购置补贴办法',
        clauses: sampleClauses('农机购置补贴。'),
      }),
    ];
    const session = createSearchSession({
      sources: [await sourceOf('county', [county]), await sourceOf('city', city)],
      today,
    });
    await session.search({ text: '农机购置补贴' });
    const { results } = session.state;
    assert.equal(results?.total, 3);
    assert.equal(results?.hits[2]?.document.id, 'city-mention');
    assert.deepEqual(new Set(results?.hits.map(({ source }) => source)), new Set(['county', 'city']));
    const scores = results?.hits.map(({ score }) => score) ?? [];
    assert.deepEqual(
      scores,
      Array.from(scores).sort((a, b) => b - a),
    );
    assert.deepEqual(session.state.counts?.facets.genre, [{ value: 'notice', count: 3 }]);
  });

  it('pages through merged sources without losing or repeating a hit', async () => {
    const part = (name: string, length: number) =>
      sourceOf(
        name,
        Array.from({ length }, (_, at) =>
          sampleDocument(`${name}-${at}`, { clauses: sampleClauses(`农机补贴${'标准'.repeat(at)}`) }),
        ),
      );
    const sources = [await part('a', 8), await part('b', 9)];
    const session = createSearchSession({ sources, today, pageSize: 5 });
    const seen: string[] = [];
    for (const page of [1, 2, 3, 4]) {
      await session.search({ text: '农机', page });
      seen.push(...(idsOf(session.state) ?? []));
    }
    assert.equal(seen.length, 17);
    assert.equal(new Set(seen).size, 17);
  });

  it('says for all sources which other words were looked for, until only the words typed are wanted', async () => {
    const relief = (name: string, text: string) =>
      sourceOf(name, [sampleDocument(name, { clauses: sampleClauses(text) })]);
    const session = createSearchSession({
      sources: [await relief('a', '发放最低生活保障金。'), await relief('b', '享受最低生活保障。')],
      today,
    });
    await session.search({ text: '低保' });
    assert.equal(session.state.results?.total, 2);
    assert.equal(session.state.results?.also?.[0]?.from, '低保');
    await session.search({ exact: true });
    assert.deepEqual(session.state.results?.also, []);
    await session.search({ text: '低保户' });
    assert.equal(session.state.exact, false);
  });

  it('says of all sources what there is without the filters', async () => {
    const session = createSearchSession({
      sources: [await sourceOf('a', samplePolicies), await sourceOf('b', samplePolicies)],
      today,
    });
    await session.search({ text: '住房公积金', filters: { region: ['110000'] } });
    const { total, nearest } = session.state.results ?? {};
    assert.equal(total, 0);
    assert.equal(nearest?.without, 'filters');
    assert.equal(nearest?.total, 2);
    assert.equal(nearest?.regions[0]?.count, 2);
  });

  it('has results though they cannot be counted, and says what is missing', async () => {
    const index = (await memoryIndex(samplePolicies)).open();
    const uncounted: Searchable = {
      search: (request) => index.search(request),
      facets: () => Promise.reject(new Error('lost')),
    };
    const session = createSearchSession({ sources: [{ name: 'a', open: async () => uncounted }], today });
    await session.search({ text: '住房公积金' });
    assert.deepEqual(idsOf(session.state), ['housing-fund']);
    assert.equal(session.state.counts, undefined);
    assert.deepEqual(session.state.results?.missing, ['columns/1']);
  });

  it('goes on without a dead source and names it', async () => {
    const broken: SearchSource = { name: 'dead', open: () => Promise.reject(new Error('refused')) };
    const session = createSearchSession({
      sources: [broken, await sourceOf('county', samplePolicies)],
      today,
    });
    await session.search({ text: '住房公积金' });
    assert.equal(session.state.status, 'results');
    assert.deepEqual(idsOf(session.state), ['housing-fund']);
    assert.equal(session.state.failures[0]?.source, 'dead');
    assert.match(String(session.state.failures[0]?.error), /refused/);
  });

  it('waits for a silent source only so long after the first answer, and then gives it up', async () => {
    let givenUp = false;
    const silent: SearchSource = {
      name: 'silent',
      open: (signal) => {
        signal.addEventListener('abort', () => {
          givenUp = true;
        });
        return never();
      },
    };
    const session = createSearchSession({
      sources: [await sourceOf('county', samplePolicies), silent],
      today,
      patience: 5,
    });
    await session.search({ text: '住房公积金' });
    assert.deepEqual(idsOf(session.state), ['housing-fund']);
    assert.deepEqual(
      session.state.failures.map(({ source, error }) => [source, (error as { code?: string }).code]),
      [['silent', 'search.sourceTimeout']],
    );
    assert.ok(givenUp);
  });

  it('shows the error when no source answers, and tries again', async () => {
    const index = (await memoryIndex(samplePolicies)).open();
    let tries = 0;
    const flaky: SearchSource = {
      name: 'flaky',
      open: async () => {
        tries += 1;
        if (tries === 1) throw new Error('offline');
        return index;
      },
    };
    const session = createSearchSession({ sources: [flaky], today });
    await session.search({ text: '住房公积金' });
    assert.equal(session.state.status, 'error');
    assert.match(String(session.state.error), /offline/);
    await session.search();
    assert.equal(session.state.status, 'results');
    assert.equal(session.state.error, undefined);
    assert.deepEqual(idsOf(session.state), ['housing-fund']);
  });

  it('has no results, and no failure, from a feed without search', async () => {
    const session = createSearchSession({ sources: [{ name: 'plain', open: async () => undefined }], today });
    await session.search({ text: '住房公积金' });
    assert.equal(session.state.status, 'results');
    assert.equal(session.state.results?.total, 0);
    assert.deepEqual(session.state.failures, []);
  });

  it('goes back to the beginning and forgets what was under way', async () => {
    const session = createSearchSession({ sources: [{ name: 'silent', open: never }], today });
    const search = session.search({ text: '住房公积金' });
    session.reset();
    await search;
    assert.equal(session.state.status, 'idle');
    assert.equal(session.state.text, '');
  });

  it('says that a place has no documents only if it has none in any source', async () => {
    const of = (region: string) =>
      sampleDocument(region, { region, clauses: sampleClauses('低保金按月发放。') });
    const [province, county] = [
      await sourceOf('province', [of('370000')]),
      await sourceOf('county', [of('371422')]),
    ];
    const absentIn = async (...sources: SearchSource[]) => {
      const session = createSearchSession({ sources, today });
      await session.search({ text: '宁津县低保' });
      return session.state.results?.understood?.absentPlaces;
    };
    assert.deepEqual(await absentIn(province), ['宁津县']);
    assert.equal(await absentIn(province, county), undefined);
  });
});
