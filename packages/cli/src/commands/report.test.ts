import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Closers } from '@mingce/testing/node';
import { runMain } from '../fixtures/run-cli.js';
import { authoringFolder, feedYaml, policyText } from '../sources/fixtures/authoring-folder.js';

const now = new Date('2026-11-03T02:00:00Z');
const [industry, water] = ['[示例县工业和信息化局, 示例县财政局]', '[示例县水利局]'];
const policy = (id: string, publishedOn: string, issuers: string, more: Record<string, string> = {}) => ({
  [`policies/${id}.md`]: policyText({ id, title: `示例县${id}办法`, publishedOn, issuers, ...more }),
});

/** In 2026, 25 to 27 September and 1 to 7 October are off; Sunday 20 September and Saturday 10 October are worked. */
const early = { ...policy('old', '2026-09-01', industry), ...policy('fresh', '2026-09-25', industry) };
const second = {
  ...policy('a', '2026-09-29', industry, { documentNumber: '示县工信〔2026〕8号' }),
  ...policy('b', '2026-09-28', industry),
};
const third = policy('c', '2026-10-08', water);

let dir = '';
let feed = '';
const closers = new Closers();

/** A feed that was built on three days. */
before(async () => {
  dir = await authoringFolder(closers, early);
  feed = join(dir, '.feed');
  const days = [
    ['2026-09-28T02:00:00Z', second],
    // The fifth working day after Tuesday 29 September is Monday 12 October: 30, 8, 9, 10 (Saturday), 12.
    ['2026-10-12T02:00:00Z', third],
    ['2026-10-13T02:00:00Z', {}],
  ] as const;
  for (const [day, added] of days) {
    await runMain(['build', dir, '--to', feed], { now: new Date(day) });
    for (const [file, text] of Object.entries(added)) await writeFile(join(dir, file), text);
  }
});
after(() => closers.close());

const report = (kind: string, month: string, ...options: string[]) =>
  runMain(['report', kind, dir, '--month', month, ...options], { now });
const tableOf = async (kind: string, month: string, ...options: string[]) =>
  JSON.parse((await report(kind, month, ...options, '--json')).stdout).table;
const codeOf = ({ stderr }: { stderr: string }) => /\(([a-z]+\.\w+)\)/i.exec(stderr)?.[1];

describe('mingce report timeliness', () => {
  it('counts working days by the official calendar, and judges nothing from before the record', async () => {
    const { total, departments, items } = await tableOf('timeliness', '2026-09', '--feed', feed);
    assert.deepEqual(total, { of: 3, good: 2, bad: 1, undecided: 1, rate: 66.6 });
    assert.deepEqual(
      departments.map(({ department }: { department: string }) => department),
      ['示例县工业和信息化局'],
    );
    const states = Object.fromEntries(
      items.map(({ title, state, dueOn, workingDays }: Record<string, unknown>) => [
        title,
        [state, dueOn, workingDays],
      ]),
    );
    assert.deepEqual(states, {
      示例县old办法: ['undecided', '2026-09-08', 19],
      示例县fresh办法: ['good', '2026-10-09', 1],
      示例县a办法: ['good', '2026-10-12', 5],
      示例县b办法: ['bad', '2026-10-10', 6],
    });
  });

  it('shows the formula, the denominator, each late policy, and whom the month has nothing of', async () => {
    const { stdout, code } = await report('timeliness', '2026年9月', '--feed', feed);
    assert.equal(code, 0);
    assert.match(
      stdout,
      /^2026年9月及时率（2026年11月3日统计）\n公式：及时率 = 发布后 5 个工作日内入库的件数 ÷/,
    );
    assert.match(stdout, /合计：2 ÷ 3，及时率 66\.6%。/);
    assert.match(
      stdout,
      / {2}单位 +件数 {2}按时入库 {2}逾期入库 {2}无从判断 +及时率\n {2}示例县工业和信息化局 +4 +2 +1 +1 +66\.6%\n/,
    );
    assert.match(
      stdout,
      /逾期入库：\n {2}示例县工业和信息化局　《示例县b办法》.*应在2026年10月10日前（含当日）入库，2026年10月12日入库，用了 6 个工作日/,
    );
    assert.match(stdout, /无从判断：\n.*《示例县old办法》/);
    assert.match(stdout, /本月没有政策的单位（不计算，不是 0%）：示例县水利局。/);
    assert.match(stdout, /首次入库日从2026年9月28日起记录/);
    const english = await runMain(
      ['report', 'timeliness', dir, '--month', '2026-09', '--feed', feed, '--lang', 'en'],
      { now },
    );
    assert.match(english.stdout, /Total: 2 ÷ 3, Timeliness 66\.6%\./);
  });

  it('takes the number of working days from feed.yaml', async (t) => {
    t.after(() => writeFile(join(dir, 'feed.yaml'), feedYaml));
    await writeFile(join(dir, 'feed.yaml'), `${feedYaml}receiveWithinWorkingDays: 6\n`);
    assert.equal((await tableOf('timeliness', '2026-09', '--feed', feed)).total.good, 3);
  });

  it('says that a month is empty, and gives no rate', async () => {
    const { stdout, code } = await report('timeliness', '2026-08', '--feed', feed);
    assert.equal(code, 0);
    assert.match(stdout, /2026年8月发布的政策没有一件入库，不计算及时率。/);
    assert.doesNotMatch(stdout.replace('不是 0%', ''), /0%/);
    assert.equal((await tableOf('timeliness', '2026-08', '--feed', feed)).total.rate, null);
  });

  it('says what it needs, and refuses a month that has not begun', async () => {
    const without = await runMain(['report', 'timeliness', dir], { now });
    assert.match(without.stderr, /--month MONTH/);
    assert.equal(codeOf(await report('timeliness', '2026-13', '--feed', feed)), 'report.monthInvalid');
    assert.equal(codeOf(await report('timeliness', '2026-12', '--feed', feed)), 'report.monthFuture');
    assert.match((await report('timeliness', '2026-10')).stderr, /统计及时率要有已发布的数据源。请用 --feed/);
    assert.equal(
      codeOf(await report('timeliness', '2026-10', '--feed', join(dir, 'policies'))),
      'verify.noFeed',
    );
    assert.match((await report('timelines', '2026-10')).stderr, /没有“timelines”这种统计.*timeliness/);
  });

  it('does not guess the holidays of a year that is not announced', async (t) => {
    const later = new Date('2027-02-01T02:00:00Z');
    const built = join(dir, '.feed-2027');
    const folder = await authoringFolder(t, policy('late', '2026-12-30', water));
    await runMain(['build', folder, '--to', built], { now: new Date('2026-12-30T02:00:00Z') });
    await writeFile(join(folder, 'policies/next.md'), policyText({ id: 'next', publishedOn: '2026-12-30' }));
    await runMain(['build', folder, '--to', built], { now: later });
    const ask = ['report', 'timeliness', folder, '--feed', built, '--month', '2026-12'];
    const unknown = await runMain(ask, { now: later });
    assert.equal(unknown.code, 2);
    assert.match(
      unknown.stderr,
      /2027 年的节假日和调休安排还没有录入.*feed\.yaml 的 calendar.*calendar\.yearUnknown/,
    );
    await writeFile(
      join(folder, 'feed.yaml'),
      `${feedYaml}calendar: [{ year: 2027, holidays: [2027-01-01] }]\n`,
    );
    assert.match((await runMain(ask, { now: later })).stdout, /合计：1 ÷ 2/);
  });

  it('says that the record of first days is damaged', async (t) => {
    const manifest = join(feed, 'feed.json');
    const whole = await readFile(manifest, 'utf8');
    t.after(() => writeFile(manifest, whole));
    const { received, ...rest } = JSON.parse(whole);
    await writeFile(manifest, JSON.stringify(rest));
    assert.equal(codeOf(await report('timeliness', '2026-10', '--feed', feed)), 'report.noRegister');
    await writeFile(manifest, JSON.stringify({ ...rest, received: { ...received, sha256: '0'.repeat(64) } }));
    assert.equal(codeOf(await report('timeliness', '2026-10', '--feed', feed)), 'received.damaged');
  });
});

describe('mingce report coverage', () => {
  const list = async (text: string | Uint8Array) => {
    await writeFile(join(dir, 'list.csv'), text);
    return ['--feed', feed, '--expected', join(dir, 'list.csv')];
  };

  it('compares the list with the feed by number in any form, else by title', async () => {
    const options = await list(
      '2026年应入库文件\n序号；文件名称；文 号；责任单位；印发日期\n1；随便什么标题；示县工信[2026]第8号；县工信局；2026/9/29\n2；《示例县 c 办法》；；示例县水利局；2026年10月8日\n3；示例县d办法；；示例县水利局；20261009\n',
    );
    const october = await tableOf('coverage', '2026-10', ...options);
    assert.deepEqual(october.total, { of: 2, good: 1, bad: 1, undecided: 0, rate: 50 });
    assert.deepEqual(october.without, ['县工信局']);
    const { stdout } = await report('coverage', '2026-10', ...options);
    assert.match(stdout, /未入库：\n {2}示例县水利局　《示例县d办法》　清单第 5 行，编写目录里也没有/);
    assert.equal((await tableOf('coverage', '2026-09', ...options)).total.good, 1);
  });

  it('takes one title with another number for another document', async () => {
    const options = await list('标题,文号\n示例县a办法,示县工信〔2026〕9号\n示例县c办法,示县水〔2026〕1号\n');
    const { items } = await tableOf('coverage', '2026-10', ...options);
    assert.deepEqual(
      items.map(({ state }: { state: string }) => state),
      ['bad', 'good'],
    );
  });

  it('names the rows that it cannot use, and counts the others', async () => {
    const options = await list(
      '标题,发文字号,单位,发布日期\n,,甲局,2026-10-01\n示例县c办法,,乙局,十月\n示例县c办法,,乙局,\n示例县c办法,,乙局,2026-10-08\n示例县c办法,,乙局,2026-10-08\n合计,,,\n',
    );
    const { stdout, code } = await report('coverage', '2026-10', ...options);
    assert.equal(code, 1);
    const rows = [...stdout.matchAll(/list\.csv:(\d).*\(report\.(\w+)\)/g)].map(
      ([, line, name]) => `${line} ${name}`,
    );
    assert.deepEqual(rows, ['2 rowUnnamed', '3 rowDate', '4 rowNoDate', '6 rowTwice']);
    assert.match(stdout, /合计：1 ÷ 1/);
  });

  it('cannot be calculated without a list, and says how to make one', async () => {
    const { stderr, code } = await report('coverage', '2026-10', '--feed', feed);
    assert.equal(code, 2);
    assert.match(stderr, /不能计算覆盖率：没有应入库清单.*标题,发文字号,单位,发布日期.*--expected/);
    assert.equal(
      codeOf(await report('coverage', '2026-10', ...(await list('甲,乙\n1,2\n')))),
      'report.listHeader',
    );
    assert.equal(
      codeOf(await report('coverage', '2026-10', ...(await list(new Uint8Array([0, 1, 2, 255]))))),
      'import.notTextTable',
    );
  });
});

describe('mingce report conformity', () => {
  it('counts what the check finds in order, broken files of a known month too', async (t) => {
    const folder = await authoringFolder(t, {
      ...policy('sound', '2026-10-09', water),
      ...policy('broken', '2026-10-09', water, { topics: '[nowhere]', genre: 'nonsense' }),
      ...policy('unread', 'soon', water),
      ...policy('earlier', '2026-09-09', industry),
    });
    const ask = ['report', 'conformity', '--month', '2026-10'];
    const { stdout, code } = await runMain(ask, { now, cwd: join(folder, 'policies') });
    assert.equal(code, 0);
    assert.match(stdout, /合计：1 ÷ 2，规范率 50%。/);
    assert.match(stdout, /有问题：\n {2}示例县水利局　《broken》　policies\/broken\.md\n {4}\d+: /);
    assert.match(stdout, /另有 1 个文件读不出发布日期或发文机关，没有计入：policies\/unread\.md。/);
    assert.match(stdout, /本月没有政策的单位.*示例县工业和信息化局/);
  });
});

describe('the forms of a report', () => {
  it('are CSV that opens in Excel, alone on the standard output', async () => {
    const { stdout } = await report('timeliness', '2026-09', '--feed', feed, '--csv');
    assert.equal(
      stdout,
      '\uFEFF月份,单位,件数,按时入库,逾期入库,无从判断,及时率\r\n2026-09,示例县工业和信息化局,4,2,1,1,66.6%\r\n2026-09,示例县水利局,0\r\n',
    );
  });

  it('and a page without scripts whose words are only words', async () => {
    const page = join(dir, 'page.html');
    const options = ['--feed', feed, '--expected', join(dir, 'list.csv')];
    await writeFile(join(dir, 'list.csv'), '标题,单位\n<script>alert(1)</script>,=cmd()\n');
    const { stdout } = await report('coverage', '2026-10', ...options, '--page', page);
    assert.match(stdout, /已写入 .*page\.html/);
    const html = await readFile(page, 'utf8');
    assert.match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
    assert.doesNotMatch(html, /<script|https?:|\son\w+=/);
    assert.match(html, /@page \{ size: A4/);
    assert.match((await report('coverage', '2026-10', ...options, '--csv')).stdout, /,'=cmd\(\),1,0,1,0%/);
    assert.equal(
      codeOf(await report('coverage', '2026-10', ...options, '--page', join(dir, 'no', 'p.html'))),
      'report.unwritable',
    );
  });
});
