/** The self-test page of a release: `mingce-check.html` loads it beside `mingce.js`. */
import { chooseLocale, createTranslator } from '@mingce/i18n';
import { en } from '../messages/check.en.js';
import { zhCN } from '../messages/check.zh-CN.js';
import { scriptBase } from '../script-base.js';
import { checkFeed } from './check-feed.js';
import { checkPage, watchPolicy } from './check-page.js';
import { checkScripts } from './check-scripts.js';
import type { Finding } from './finding.js';

const marks = { ok: '✔', problem: '✖', note: '·' } as const;

const base = scriptBase();
const parameters = new URLSearchParams(location.search);
const locale = chooseLocale(parameters.get('lang'), document.documentElement.lang);
const t = createTranslator({ 'zh-CN': zhCN, en }, locale);

const list = document.createElement('ol');
const summary = document.createElement('p');
summary.setAttribute('role', 'status');
const lines: string[] = [];
let problems = 0;

function report({ verdict, word, facts }: Finding): void {
  const item = document.createElement('li');
  item.className = verdict;
  const mark = document.createElement('span');
  mark.className = 'mark';
  mark.setAttribute('role', 'img');
  mark.setAttribute('aria-label', t.text(verdict));
  mark.textContent = marks[verdict];
  const sentence = t.text(word, facts as never);
  item.append(mark, sentence);
  list.append(item);
  lines.push(`${marks[verdict]} ${sentence}`);
  if (verdict === 'problem') problems += 1;
  summary.textContent = t.text('running', { count: lines.length });
}

async function run(): Promise<void> {
  watchPolicy(report);
  for (const finding of checkPage()) report(finding);
  for await (const finding of checkScripts(base)) report(finding);
  const address = parameters.get('feed') ?? '';
  for await (const finding of checkFeed(address.trim(), parameters.get('key')?.trim() ?? '', locale))
    report(finding);
  const count = lines.length;
  summary.textContent =
    problems === 0 ? t.text('allGood', { count }) : t.text('someBad', { count, bad: problems });
}

function field(name: string, label: string): HTMLElement {
  const line = document.createElement('label');
  const input = document.createElement('input');
  input.name = name;
  input.value = parameters.get(name) ?? '';
  line.append(label, input);
  return line;
}

function form(): HTMLElement {
  const element = document.createElement('form');
  const button = document.createElement('button');
  button.textContent = t.text('run');
  element.append(field('feed', t.text('feedLabel')), field('key', t.text('keyLabel')), button);
  return element;
}

function copyButton(): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = t.text('copy');
  button.addEventListener('click', async () => {
    const text = [summary.textContent, location.href.replace(/\?.*/, ''), navigator.userAgent, ...lines].join(
      '\n',
    );
    // Pages over plain http have no `clipboard`.
    const copied = await Promise.resolve(navigator.clipboard?.writeText(text).then(() => true)).catch(
      () => false,
    );
    button.textContent = t.text(copied ? 'copied' : 'notCopied');
  });
  return button;
}

document.title = t.text('title');
const heading = document.createElement('h1');
heading.textContent = t.text('title');
const intro = document.createElement('p');
intro.textContent = t.text('intro');
document.body.append(heading, intro, form(), summary, list, copyButton());
void run().catch((error: unknown) => {
  console.error(error);
  summary.textContent = String(error);
});
