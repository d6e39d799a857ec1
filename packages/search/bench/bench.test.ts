import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { relevanceByStyle, wiresOf } from './figures.js';
import type { BenchResult } from './results.js';

const script = fileURLToPath(new URL('../../../scripts/bench.mjs', import.meta.url));

function bench(...options: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, 'search', ...options], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });
}

describe('npm run bench search', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'mingce-bench-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('measures engines side by side on made-up documents', async () => {
    const json = join(folder, 'result.json');
    const small = ['--made', '30', '--suites', 'made', '--rows', '5', '--cold', '2', '--browser', '0'];
    const { code, output } = await bench(...small, '--engines', 'mingce,flexsearch', '--json', json);
    assert.equal(code, 0, output);
    const { suites } = JSON.parse(readFileSync(json, 'utf8')) as BenchResult;
    const [mingce, flexsearch] = suites[0]!.engines;
    for (const result of [mingce!, flexsearch!]) {
      assert.equal(result.failure, undefined);
      assert.equal(relevanceByStyle(result, undefined).get('title')!.first, 1);
      const { first, requests } = wiresOf(result, 'known item');
      assert.ok(
        first.every((bytes) => bytes > 10_000 && bytes < 300_000),
        `${first}`,
      );
      assert.ok(
        requests.every((count) => count >= 2),
        `${requests}`,
      );
    }
    assert.ok(wiresOf(mingce!, 'known item').next.some((bytes) => bytes > 0));
    assert.match(output, /\*\*title\*\* \| Mingce \| 5 \| 1\.000/);
  });

  it('goes on when an engine fails, and says why', async () => {
    const json = join(folder, 'failed.json');
    const small = ['--made', '30', '--suites', 'made', '--rows', '2', '--browser', '0', '--budget', '0.05'];
    const { code, output } = await bench(...small, '--engines', 'flexsearch', '--json', json);
    assert.equal(code, 0, output);
    const { suites } = JSON.parse(readFileSync(json, 'utf8')) as BenchResult;
    assert.match(suites[0]!.engines[0]!.failure ?? '', /^build: not done within 0\.1 s$/);
    assert.match(output, /FlexSearch could not be measured to the end/);
  });

  it('refuses what it does not know and lists the options', async () => {
    const { code, output } = await bench('--engines', 'nosuch');
    assert.equal(code, 2);
    assert.match(output, /No engine is named nosuch/);
    assert.match(output, /--queries FILE/);
  });
});
