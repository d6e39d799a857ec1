import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RecordKind, RecordTypes } from '@mingce/schema/types';
import { packPolicy } from '../../../cli/src/pipeline/packed-policy.js';
import { curatedQuestions, placesOf } from '../../../cli/src/publish/curated-questions.js';
import type { Feed } from '../../../feed/src/index.js';
import { openFolder } from '../../../feed/src/node/index.js';
import { mingceArguments } from '../node-arguments.js';
import { runMeasured } from '../run-measured.js';
import { rowsOf } from './engines.js';
import type { QuestionSuite } from './suites.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const sources = join(root, 'examples/feed-sources');
const rewordings = fileURLToPath(new URL('sample-rewordings.jsonl', import.meta.url));

/** The day for which the sample feed was written. */
const today = '2025-11-20';

/** A rewording of a question of the sample feed, written from the question alone in one of three styles. */
interface Rewording {
  id: string;
  plain: string;
  colloquial: string;
  slip: string;
  /** Other answers of the feed that contain the same information among other things. */
  also?: readonly string[];
}

/** Builds the sample feed for some work and removes it afterwards. */
export async function withSampleFeed<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'mingce-sample-'));
  try {
    const args = [...mingceArguments, 'build', sources, '--to', folder];
    const built = await runMeasured(process.execPath, args, root, { seconds: 300 });
    if (built.code !== 0) throw new Error(`The sample feed was not built: ${built.output.slice(-300)}`);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The sample feed, as a page reads it, with rewordings of its questions. */
export async function readSuite(folder: string): Promise<QuestionSuite> {
  const feed = await openFolder(folder);
  const [qa, policy] = await Promise.all([recordsOf(feed, 'qa'), recordsOf(feed, 'policy')]);
  return {
    name: 'sample',
    curated: curatedQuestions({ qa, policy: policy.map(packPolicy) }),
    places: placesOf(await feed.vocabulary()),
    today,
    rows: rowsOf<Rewording>(rewordings).flatMap(({ id, plain, colloquial, slip, also = [] }) =>
      Object.entries({ plain, colloquial, slip }).map(([style, question]) => ({
        set: `sample, ${style}`,
        question,
        right: [id, ...also],
      })),
    ),
  };
}

async function recordsOf<Kind extends RecordKind>(feed: Feed, kind: Kind): Promise<RecordTypes[Kind][]> {
  const pages = (await feed.collections())[kind]?.pages.length ?? 0;
  const records: RecordTypes[Kind][] = [];
  for (let number = 0; number < pages; number += 1) {
    const { items } = await feed.page(kind, number);
    for (const { id } of items) records.push(await feed.record(kind, id));
  }
  return records;
}
