import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { generateSigningKey, signKeyStatement } from '@mingce/feed';
import type { FeedManifest, KeyStatement } from '@mingce/schema/types';
import { temporaryFolder } from './fixtures/sample-sources.js';
import { keepStatements, readStatements } from './statement-file.js';
import { trustToPublish } from './trust.js';

async function chainOf(length: number) {
  const pair = await generateSigningKey();
  const statements: KeyStatement[] = [];
  for (let version = 1; version <= length; version++) {
    const keys = [pair.publicKey] as KeyStatement['keys'];
    const issuedAt = '2025-01-01T00:00:00Z';
    const unsigned = { format: 'mingce-keys' as const, version, feedId: 'shili', issuedAt, keys };
    statements.push(await signKeyStatement(unsigned, [pair.privateKey]));
  }
  return { key: pair.privateKey, statements };
}

const feedWith = (trust: KeyStatement[]) => ({ trust }) as unknown as FeedManifest;

describe('the key statements to publish', () => {
  it('are the longer of those of the feed and those beside the key', async () => {
    const { key, statements } = await chainOf(2);
    const one = statements.slice(0, 1);
    assert.deepEqual(await trustToPublish(feedWith(one), { key, statements }), statements);
    assert.deepEqual(await trustToPublish(feedWith(statements), { key, statements: one }), statements);
    assert.deepEqual(await trustToPublish(undefined, { key, statements }), statements);
    assert.deepEqual(await trustToPublish(undefined, { key }), []);
  });

  it('are refused where the two contradict, even when forced', async () => {
    const [{ key, statements }, other] = [await chainOf(1), await chainOf(2)];
    for (const force of [false, true]) {
      const mixed = trustToPublish(feedWith(other.statements), { key, statements, force });
      await assert.rejects(mixed, { code: 'key.statementsDiffer' });
    }
  });

  it('are kept beside the key, with all that a later version may write into them', async (t) => {
    const file = join(await temporaryFolder(t), 'city.private.json');
    assert.deepEqual(await readStatements(file), []);
    const { statements } = await chainOf(1);
    const later = statements.map((statement) => ({ ...statement, later: { more: 1 } }));
    await keepStatements(file, later);
    assert.deepEqual(await readStatements(file), later);
    const beside = file.replace('private', 'statements');
    assert.deepEqual(JSON.parse(await readFile(beside, 'utf8')), later);
    await writeFile(beside, '[{"version":');
    await assert.rejects(readStatements(file), { code: 'key.statementsDamaged' });
  });
});
