import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundlePath, unpackBundle } from '@mingce/feed';
import { openFolder } from '@mingce/feed/node';
import { recordKinds } from '@mingce/schema';
import type { FeedManifest, Summary } from '@mingce/schema/types';
import { openIndex } from '@mingce/search';
import { Closers } from '@mingce/testing/node';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { readSources } from '../sources/read-sources.js';
import { io, sampleSources, temporaryFolder } from './fixtures/sample-sources.js';
import { publish } from './publish.js';

const schemas = fileURLToPath(new URL('../../../schema/json-schema/', import.meta.url));
const sampleFeed = fileURLToPath(new URL('../../../../examples/feed-sources/', import.meta.url));

/** An independent validator over the published JSON Schemas. */
async function validators() {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  for (const name of await readdir(schemas)) {
    ajv.addSchema(JSON.parse(await readFile(join(schemas, name), 'utf8')), name);
  }
  return (name: string, value: unknown) => {
    const valid = ajv.validate(`${name}.json`, value);
    assert.ok(valid, `${name}: ${ajv.errorsText()}`);
  };
}

/** A published schema would accept an unknown field without notice. */
const documentFields: ReadonlySet<string> = new Set(
  Object.keys(JSON.parse(readFileSync(join(schemas, 'search-document.json'), 'utf8')).properties),
);

const kebab = (kind: string) => kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Validates every object that a feed on disk refers to; returns the number of records of each kind. */
async function validateFeed(to: string): Promise<Record<string, number>> {
  const validate = await validators();
  const manifest = JSON.parse(await readFile(join(to, 'feed.json'), 'utf8')) as FeedManifest;
  const object = async (ref: { sha256: string } | undefined) => {
    const sha256 = ref?.sha256 ?? '';
    return JSON.parse(await readFile(join(to, 'objects', sha256.slice(0, 2), `${sha256}.json`), 'utf8'));
  };

  validate('feed-manifest', manifest);
  validate('vocabulary', await object(manifest.vocabulary));
  validate('tombstones', await object(manifest.tombstones));
  const collections = await object(manifest.collections);
  validate('collections', collections);
  const counts: Record<string, number> = {};
  for (const kind of Object.keys(collections)) {
    counts[kind] = 0;
    for (const ref of collections[kind].pages) {
      const page = await object(ref);
      validate('collection-page', page);
      for (const item of page.items as Summary[]) {
        validate(kebab(kind), await object(item));
        counts[kind]++;
      }
    }
  }
  for (const bundle of manifest.directory.bundles) {
    const parts = await unpackBundle(bundle, await readFile(join(to, bundlePath(bundle))));
    for (const part of parts) validate('directory-part', JSON.parse(Buffer.from(part).toString()));
  }
  for (const bundle of manifest.search?.packs.documents?.bundles ?? []) {
    const parts = await unpackBundle(bundle, await readFile(join(to, bundlePath(bundle))));
    for (const part of parts) {
      const block = JSON.parse(Buffer.from(part).toString());
      validate('search-block', block);
      assert.deepEqual(
        Object.keys(block.document).filter((name) => !documentFields.has(name)),
        [],
      );
    }
  }
  return counts;
}

const referenceReader = new URL('../../../../scripts/lib/python.mjs', import.meta.url).href;
interface ReferenceReader {
  noPython: string;
  python(): string | undefined;
  reader(program: string, args: readonly string[], input?: string): Promise<string>;
}
interface Found {
  total: number;
  hits: { id: string; score: number }[];
}

const today = '2025-12-01';
const queries = [
  '低保怎么申请',
  '创业补贴怎么领',
  '停车费',
  '公积金 -贷款',
  '"高龄津贴" 标准',
  '示政办发〔2025〕12号',
  '第八条',
  '示例市 养老服务',
  'shengyu butie',
  'dibao',
  '医保怎么报销',
  '狗',
  '',
  '创业档按',
  '个体工商户可以申请创业担保贷款吗',
  '尊敬的领导您好，我是示例县的一名退役军人，去年回村承包了三十亩地种苹果，想申请创业担保贷款，请问需要什么材料、找哪个部门办理？',
  '高新技術企業認定補貼',
  '以旧换新汽车补贴多少钱',
  '北京市 住房租赁补贴',
  '一次性创业补贴 第三条',
];

/** The sample feed: within `npm test`, the one that its check has published; else published once for all tests here. */
const sample = { folder: '', manifest: {} as FeedManifest };
const closers = new Closers();
after(() => closers.close());
before(async () => {
  sample.folder = process.env.MINGCE_TESTED_SAMPLE ?? (await publishedSample());
  sample.manifest = JSON.parse(await readFile(join(sample.folder, 'feed.json'), 'utf8'));
});

async function publishedSample(): Promise<string> {
  const folder = await temporaryFolder(closers);
  await publish(await readSources(sampleFeed), { to: folder, io: io() });
  return folder;
}

describe('published objects hold to the published JSON Schemas, in the eyes of an independent validator', () => {
  it('in a small feed', async (t) => {
    const to = await temporaryFolder(t);
    const tombstones = [{ kind: 'qa', id: 'gone', withdrawnOn: '2025-01-01', reason: '内容有误' } as const];
    await publish({ ...(await sampleSources(t)), tombstones }, { to, io: io() });
    assert.deepEqual(Object.keys(await validateFeed(to)), ['interpretation', 'policy', 'qa', 'service']);
  });

  it('in the sample feed, which has every kind of record', async () => {
    const counts = await validateFeed(sample.folder);
    assert.deepEqual(counts, sample.manifest.counts);
    assert.deepEqual(Object.keys(counts).sort(), [...recordKinds].sort());
  });
});

describe('the sample feed, in the reference reader, which knows the pages of the formats only', () => {
  it('is whole', async (t) => {
    const { noPython, python, reader } = (await import(referenceReader)) as ReferenceReader;
    const program = python();
    if (program === undefined) return t.skip(noPython);
    const { records } = JSON.parse(await reader(program, ['verify', sample.folder]));
    assert.equal(
      records,
      Object.values(sample.manifest.counts).reduce((sum, count) => sum + count, 0),
    );
  });

  it('gives the same first documents, with the same scores', async (t) => {
    const { noPython, python, reader } = (await import(referenceReader)) as ReferenceReader;
    const program = python();
    if (program === undefined) return t.skip(noPython);
    const args = ['results', sample.folder, '--today', today];
    const found = JSON.parse(await reader(program, args, JSON.stringify(queries))) as Found[];
    const search = await (await openFolder(sample.folder)).search();
    assert.ok(search);
    const index = openIndex({ manifest: search.index, load: search.load });
    for (const [at, text] of queries.entries()) {
      const { total, hits } = await index.search({ text, today, limit: 10 });
      assert.equal(found[at]?.total, total, text);
      assert.deepEqual(
        found[at]?.hits.slice(0, 5).map(({ id }) => id),
        hits.slice(0, 5).map(({ document }) => document.id),
        text,
      );
      for (const [rank, { score }] of hits.entries())
        assert.ok(Math.abs(score - (found[at]?.hits[rank]?.score ?? 0)) < 1e-6, `${text}, ${rank}`);
    }
  });
});
