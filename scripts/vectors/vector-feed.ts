import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { takeApart } from '../../packages/cli/src/pipeline/packed-policy.js';
import { publish } from '../../packages/cli/src/publish/publish.js';
import { readSources } from '../../packages/cli/src/sources/read-sources.js';
import {
  canonicalBytes,
  generateSigningKey,
  signManifest,
  verifyManifest,
} from '../../packages/feed/src/index.js';
import type { FeedManifest } from '../../packages/schema/src/types.js';
import { root } from '../lib/run.mjs';

const sample = path.join(root, 'examples/feed-sources');

/**
 * Records of the sample feed, with the variety that a small feed can have: regions, end dates, articles, lists, files.
 */
const chosen: ReadonlySet<string> = new Set([
  'interpretations/press/2021公益性岗位-解读.md',
  'interpretations/qa/临时救助-政策问答.yaml',
  'policies/city/2017/示政发26号-养老服务暂行办法.md',
  'policies/city/2021/示政令11号-停车场管理办法.md',
  'policies/city/2025/示交发9号-老年人乘车.md',
  'policies/city/2025/示住建规4号-住房租赁补贴.md',
  'policies/city/2025/示政令19号-修改停车场管理办法的决定.md',
  'policies/city/2025/示政发9号-高污染燃料禁燃区公告.md',
  'policies/county/2019/示县政办发33号-户外广告.md',
  'policies/county/2021/示县人社规15号-公益性岗位暂行办法.md',
  'policies/county/2022/示县政办发20号-建筑垃圾.md',
  'policies/county/2023/示县民发12号-临时救助.md',
  'policies/county/2025/示县农字18号-农机购置.md',
  'policies/county/2025/示县政办字30号-国企债务-依申请公开.md',
]);

/** The moment of publishing, which is part of the bytes. */
export const publishedAt = '2025-12-01T00:00:00Z';

/** A signed feed: its files by path, and the public key that a page would pin. */
export interface VectorFeed {
  files: ReadonlyMap<string, Uint8Array>;
  key: JsonWebKey & { feed: string };
}

/**
 * Publishes the feed of the vectors. A signature differs each time it is made, so one that is still valid is kept: the
 * same sources give the same bytes.
 */
export async function vectorFeed(known: Partial<VectorFeed>): Promise<VectorFeed> {
  const sources = await readSources(sample);
  const records = sources.records.filter(({ file }) => chosen.has(file));
  if (records.length < chosen.size)
    throw new Error(`The sample has ${records.length} of ${chosen.size} records.`);
  const to = await mkdtemp(path.join(tmpdir(), 'mingce-vectors-'));
  try {
    const epoch = String(Date.parse(publishedAt) / 1000);
    const io = {
      env: { SOURCE_DATE_EPOCH: epoch },
      now: () => new Date(publishedAt),
      signal: new AbortController().signal,
    };
    // The list of facts is long, and the vectors use few of them.
    const used = JSON.stringify(records.map(({ record }) => takeApart(record).fields));
    const facts = sources.config.facts.filter(({ name }) => used.includes(`"${name}"`));
    const config = { ...sources.config, facts };
    const { manifest } = await publish({ ...sources, config, records }, { to, io });
    const { signed, key } = await sign(manifest, known);
    const files = await filesIn(to);
    files.set('feed.json', canonicalBytes(signed));
    return { files, key };
  } finally {
    await rm(to, { recursive: true });
  }
}

async function sign(manifest: FeedManifest, { files, key }: Partial<VectorFeed>) {
  const written = files?.get('feed.json');
  if (written && key) {
    const { signature } = JSON.parse(new TextDecoder().decode(written)) as FeedManifest;
    const signed = { ...manifest, signature };
    const holds = await verifyManifest(signed as FeedManifest, key).then(
      () => true,
      () => false,
    );
    if (holds) return { signed, key };
  }
  const pair = await generateSigningKey();
  return {
    signed: await signManifest(manifest, pair.privateKey),
    key: { ...pair.publicKey, feed: manifest.id },
  };
}

/** The contents of the chain of trust. */
async function filesIn(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => /^(?:feed\.json$|objects\/|bundles\/|files\/)/.test(file))
    .sort();
  return new Map(
    await Promise.all(
      paths.map(async (file) => [file, new Uint8Array(await readFile(path.join(folder, file)))] as const),
    ),
  );
}
