import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryAnswers, sampleGate, sampleQuestions } from '../fixtures/memory-answers.js';
import { memoryIndex, sampleDocument } from '../fixtures/memory-index.js';
import { clausePhrases } from '../lexicon/clause-phrases/index.js';
import { distinctTerms } from '../text/terms.js';
import { openEverydayLaw } from './everyday-law.js';
import { lawOf } from './write-everyday-law.js';

const article = (anchor: string, label: string, text: string) => ({ anchor, label, text });
/** Two articles: the first has more words of the question, the second has everyday phrases. */
const civilCode = (change: { title?: string; label?: string; text?: string } = {}) =>
  sampleDocument('code', {
    title: change.title ?? '中华人民共和国民法典',
    clauses: [
      article('art-719', '第七百一十九条', '房东卖房，租客要搬家具。'),
      article(
        'art-725',
        change.label ?? '第七百二十五条',
        change.text ?? '房东卖房，发生所有权变动，租客要搬不要搬，以合同为准。',
      ),
    ],
  });
/** Another law of the feed: the weight of a pair depends on how few articles have it. */
const otherLaw = {
  document: 'other',
  law: '劳动合同法',
  articles: (clausePhrases.get('劳动合同法') ?? []).map(({ article: number }) => number),
};
const question = '房东卖房租客要搬吗';

async function ask(document = civilCode(), lost = '') {
  const index = await memoryIndex([document]);
  const law = lawOf(document);
  const laws = law ? [law, otherLaw] : [];
  const answered = await memoryAnswers(sampleQuestions, { gate: { ...sampleGate, sure: 1 }, laws });
  if (lost !== '')
    for (const name of answered.parts.keys()) if (name.startsWith(lost)) answered.parts.delete(name);
  const written = answered.parts.get('answerLaw/0');
  const answers = await answered.open(index.open());
  const { parts, missing } = await answers.ask(question, { today: '2024-06-01', explain: true });
  const clauses = parts.flatMap((part) => part.clauses);
  return {
    lifted: clauses.filter(({ lifts }) => lifts?.phrases !== undefined).map(({ anchor }) => anchor),
    first: clauses[0]?.anchor,
    missing,
    manifest: answered.manifest,
    loaded: answered.loaded,
    laws: written ? openEverydayLaw('answerLaw/0', written).laws.map(([id]) => id) : [],
  };
}

describe('everyday phrases for articles', () => {
  it('bring the article that they are written for before one that has more words of the question', async () => {
    const { first, lifted, manifest, laws } = await ask();
    assert.deepEqual([first, lifted], ['art-725', ['art-725']]);
    assert.deepEqual([manifest.everyday, laws], [1, ['code', 'other']]);
  });

  it('leave the clauses of any other document unread: of most a build only asks which law they are', () => {
    const document = {
      id: 'other',
      title: '示例市房屋出租办法',
      get clauses(): never {
        throw new Error('read');
      },
    };
    assert.equal(lawOf(document), undefined);
  });

  for (const [what, change] of [
    ['a document of another name', { title: '示例市房屋出租办法' }],
    ['an article of another number', { label: '第七百二十六条' }],
    [
      'an article that a revision gave the number of another',
      { text: '房东卖房的，应当告知租客，租客可以优先购买。' },
    ],
  ] as const) {
    it(`are not for ${what}`, async () => {
      const { first, lifted, manifest, laws } = await ask(civilCode(change));
      assert.deepEqual([first, lifted, manifest.everyday, laws], ['art-719', [], 0, []]);
    });
  }

  it('cost one part besides those of the terms of the question', async () => {
    const { loaded } = await ask();
    const { loaded: without } = await ask(civilCode({ title: '示例市房屋出租办法' }));
    const shards = new Set(loaded.filter((name) => name.startsWith('answerTerms/')));
    assert.ok(shards.size <= distinctTerms(question).length, `${shards.size} parts of terms`);
    assert.deepEqual(
      loaded.filter((name) => name.startsWith('answerLaw/')),
      ['answerLaw/0'],
    );
    assert.deepEqual(
      without.filter((name) => name.startsWith('answerLaw/')),
      [],
    );
  });

  it('are left out, and named, if they cannot be loaded', async () => {
    const { lifted, missing } = await ask(civilCode(), 'answerLaw/');
    assert.deepEqual(lifted, []);
    assert.ok(missing.length > 0 && missing.every((name) => name.startsWith('answerLaw/')), missing.join());
  });
});
