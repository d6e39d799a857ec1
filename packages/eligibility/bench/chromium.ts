import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
];

/** A script that judges 2,000 items and writes the median and the minimum of its warm runs into the page. */
const program = `
import { factVocabulary, judgeAll } from ${JSON.stringify(fileURLToPath(new URL('../src/index.ts', import.meta.url)))};
import { madeEnterprise, madeFeed } from ${JSON.stringify(fileURLToPath(new URL('./made-feed.ts', import.meta.url)))};
import { Random } from ${JSON.stringify(fileURLToPath(new URL('./random.ts', import.meta.url)))};
const random = new Random(14);
const items = madeFeed(random, 2000);
const full = madeEnterprise(random);
const options = { on: '2026-06-01', vocabulary: factVocabulary() };
const time = (profile) => {
  const times = Array.from({ length: 41 }, () => {
    const started = performance.now();
    judgeAll(items, profile, options);
    return performance.now() - started;
  });
  const [least, median] = [0, 15].map((place) => times.slice(10).sort((a, b) => a - b)[place].toFixed(1));
  return median + ' ms (at least ' + least + ')';
};
const { region, industry, headcount } = full;
document.title = 'every fact known ' + time(full) + ', three facts known ' + time({ region, industry, headcount });
`;

/**
 * Measures the wall-clock time to judge 2,000 items in Chromium. Other processes affect the median, and the minimum
 * least.
 */
export async function measureChromium(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mingce-bench-'));
  try {
    writeFileSync(join(folder, 'entry.js'), program);
    await build({
      root: folder,
      logLevel: 'error',
      configFile: false,
      resolve: { conditions: ['@mingce/source'] },
      build: {
        outDir: folder,
        emptyOutDir: false,
        lib: {
          entry: join(folder, 'entry.js'),
          formats: ['iife'],
          name: 'bench',
          fileName: () => 'bench.js',
        },
      },
    });
    writeFileSync(join(folder, 'page.html'), '<!doctype html><script src="bench.js"></script>');
    const page = execFileSync(
      process.env.CHROME_PATH ?? 'chromium',
      [...flags, '--dump-dom', `file://${folder}/page.html`],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    console.log('Judging 2,000 items in Chromium, median of 31 warm runs, wall clock');
    console.log(/<title>(.*?)<\/title>/.exec(page)?.[1] ?? 'no result');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
