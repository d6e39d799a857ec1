import { answersPage, type BrowserResult, measureBrowser } from '../browser/measure-browser.js';
import { table } from '../markdown-table.js';
import { spreadOf } from '../metrics.js';
import { readSuite, withSampleFeed } from './sample.js';

/** Milliseconds of each question of the sample feed's rewordings in Chromium, asked again at once, with the clauses that are offered. */
export function measureTime(rows: number): Promise<Pick<BrowserResult, 'warm' | 'browser'>> {
  return withSampleFeed(async (folder) => {
    const suite = await readSuite(folder);
    const questions = suite.rows.slice(0, rows).map(({ question }) => question);
    console.log(`time: ${questions.length} questions of the sample feed in Chromium …`);
    // The deadline has passed: nothing is asked in a fresh browser, which the bench of search measures.
    return measureBrowser(await answersPage(folder, suite.today), questions, 0);
  });
}

export function timeTable({ warm, browser }: Awaited<ReturnType<typeof measureTime>>): string {
  const { median, p95 } = spreadOf(warm);
  return table(
    ['per question of the sample feed, all loaded', 'questions', 'bar', 'median', '95th percentile'],
    [[`ms in ${browser}`, String(warm.length), '– , 60', median.toFixed(1), p95.toFixed(1)]],
  );
}
