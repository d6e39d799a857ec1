import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { policy, sampleSources, source } from '../publish/fixtures/sample-sources.js';
import { choosePictures, unknownIds } from './choose-pictures.js';
import { refuseWithoutEmbed } from './picture-feed.js';

const points = [{ text: '办好小事。' }];
const pictureOf = (id: string, more: object = {}) =>
  source('interpretation', {
    id,
    template: 'picture',
    title: `一图读懂${id}`,
    policies: ['p-2024'],
    region: '990122',
    issuers: ['示例县人民政府'],
    publishedOn: '2024-05-21',
    elements: { background: points, objectives: points, mainContent: points, scope: points },
    ...more,
  });

const sources = (t: TestContext) =>
  sampleSources(t, [
    pictureOf('a', { services: ['loan'] }),
    pictureOf('b', { layout: [{ element: 'nothing' }] }),
    pictureOf('d', { theme: 'pink' }),
    pictureOf('c', { policies: ['gone'] }),
    policy('other', { topics: ['nonsense'] }),
  ]);
const namesOf = (records: readonly { kind: string; record: { id: string } }[]) =>
  records.map(({ kind, record }) => `${kind}/${record.id}`).sort();

describe('choosePictures', () => {
  it('takes all pictures with what belongs to them, and nothing else', async (t) => {
    const { chosen, faults } = choosePictures(await sources(t), []);
    assert.deepEqual(namesOf(chosen.records), [
      'interpretation/a',
      'interpretation/b',
      'policy/p-2024',
      'service/loan',
    ]);
    assert.deepEqual(
      faults.map(({ code, severity }) => [code, severity]),
      [
        ['reference.unknown', 'error'],
        ['picture.themeUnknown', 'error'],
        ['picture.elementUnknown', 'warning'],
      ],
    );
  });

  it('takes those that are named, of any template, and reports a name that is wrong', async (t) => {
    const { chosen, faults } = choosePictures(await sources(t), ['a', 'picture', 'pictur']);
    assert.deepEqual(
      namesOf(chosen.records).filter((name) => name.startsWith('interpretation')),
      ['interpretation/a', 'interpretation/picture'],
    );
    assert.deepEqual(faults, [
      { code: 'picture.unknownId', severity: 'error', facts: { id: 'pictur', suggestion: 'picture' } },
    ]);
  });

  it('does not make a picture whose policy was left out for a fault of its own', async (t) => {
    const all = await sources(t);
    const file = 'policy/p-2024.md';
    all.records = all.records.filter(({ record }) => record.id !== 'p-2024');
    all.leftOut = [{ kind: 'policy', file, id: 'p-2024' }];
    all.faults = [{ code: 'schema.missing', severity: 'error', facts: {}, file }];
    const { chosen, faults } = choosePictures(all, ['a']);
    assert.deepEqual(namesOf(chosen.records), []);
    assert.deepEqual(faults.map(({ code, severity }) => [code, severity]).sort(), [
      ['reference.leftOut', 'error'],
      ['schema.missing', 'error'],
    ]);
  });
});

describe('unknownIds', () => {
  it('is silent where all are known', () => assert.deepEqual(unknownIds(['a'], ['a', 'b']), []));
});

describe('refuseWithoutEmbed', () => {
  it('says that the components have to be built', () => {
    assert.throws(() => refuseWithoutEmbed(undefined), /picture\.noEmbed/);
    assert.throws(() => refuseWithoutEmbed('/nowhere'), /picture\.noEmbed/);
  });
});
