import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, describe, it, type TestContext } from 'node:test';
import { runMain } from '../fixtures/run-cli.js';
import { contradictionsZhCN } from '../messages/contradictions.zh-CN.js';
import { authoringFolder, policyText } from '../sources/fixtures/authoring-folder.js';

type Changes = Record<string, string | undefined>;

const seen = new Set<string>();

/** The faults that `mingce check` prints for the files, one a line without codes, and whether it failed. */
async function checked(t: TestContext, files: Record<string, string>) {
  const { code, stdout } = await runMain(['check', await authoringFolder(t, files)]);
  for (const [, rule = ''] of stdout.matchAll(/ {2}\(([\w.]+)\)$/gm)) seen.add(rule);
  return {
    failed: code === 1,
    lines: stdout.split('\n').filter((line) => / {2}(?:错误|警告) {2}/.test(line)),
    stdout,
  };
}

const policy = (changes: Changes, body: string) => (t: TestContext) =>
  checked(t, { 'policies/a.md': policyText(changes, body) });

const basis = policyText(
  { id: 'basis' },
  '第一条　每户奖励一万元，比例不低于10%，自受理之日起30个工作日内办结。\n\n第二条　期满一年的，再奖励5000元。\n\n| 项目 | 标准（元） |\n|---|---|\n| 甲类 | 960 |\n',
);
const picture = (elements: string) =>
  `id: i\ntemplate: picture\ntitle: 图解\npolicies: [basis]\nregion: "990122"\nissuers: [示例县某局]\npublishedOn: 2024-05-30\nelements:\n${elements}\n`;
const saying = (text: string, anchor = 'art-1') =>
  picture(`  mainContent: [{ text: ${text}, clauses: [{ anchor: ${anchor} }] }]`);

describe('contradictions', () => {
  describe('numbers that cite a clause', () => {
    for (const text of [
      '奖励10000元',
      '奖励1万元',
      '奖励10,000元',
      '达到百分之十',
      '达到10％',
      '30个工作日办结',
      '每户一次',
    ]) {
      it(`may be written in another way: ${text}`, async (t) => {
        const { failed, lines } = await checked(t, {
          'policies/b.md': basis,
          'interpretations/i.yaml': saying(text),
        });
        assert.deepEqual([failed, lines], [false, []]);
      });
    }

    for (const [text, found] of [
      ['奖励20000元', '一万元'],
      ['奖励2万元', '一万元'],
      ['比例不低于5%', '10%'],
      ['比例不低于百分之五', '10%'],
      ['30日内办结', '30个工作日'],
      ['30天内办结', '30个工作日'],
    ] as const) {
      it(`contradict it: ${text}`, async (t) => {
        const { failed, lines } = await checked(t, {
          'policies/b.md': basis,
          'interpretations/i.yaml': saying(text),
        });
        assert.ok(failed);
        assert.equal(lines.length, 1);
        assert.match(
          lines[0] ?? '',
          new RegExp(
            `^interpretations/i\\.yaml:9 .*${text}.*${found}.*policies/b\\.md 第 11 行.*numberDiffers`,
          ),
        );
      });
    }

    it('are looked for in tables of the clause, whose unit is in the head of a column', async (t) => {
      const standards = (value: number) =>
        picture(`  standards: [{ item: 甲类, value: ${value}, unit: 元/月, clause: { anchor: art-2 } }]`);
      const files = { 'policies/b.md': basis };
      assert.deepEqual((await checked(t, { ...files, 'interpretations/i.yaml': standards(960) })).lines, []);
      const { lines } = await checked(t, { ...files, 'interpretations/i.yaml': standards(690) });
      assert.match(lines[0] ?? '', /690元.*numberDiffers/);
    });

    it('may be worked out from those of the clause where the words say so', async (t) => {
      for (const text of ['两户共奖励2万元', '比原来的8000元提高2000元，达到1万元']) {
        const { lines } = await checked(t, {
          'policies/b.md': basis,
          'interpretations/i.yaml': saying(text),
        });
        assert.doesNotMatch(lines.join('\n'), /2万元|“1万元”/, text);
      }
    });

    it('point to the clause that has them, if it is another one of the policy', async (t) => {
      const { failed, lines } = await checked(t, {
        'policies/b.md': basis,
        'interpretations/i.yaml': saying('再奖励5000元'),
      });
      assert.equal(failed, false);
      assert.match(lines.join('\n'), /^interpretations\/i\.yaml:9 {2}警告 .*5000元.*art-2.*numberElsewhere/);
    });

    it('that the clause does not have are doubted', async (t) => {
      const { failed, lines } = await checked(t, {
        'policies/b.md': basis,
        'interpretations/i.yaml': saying('每周40小时'),
      });
      assert.equal(failed, false);
      assert.match(lines[0] ?? '', /40小时.*clause\.numberMissing/);
    });

    it('are compared in answers, conditions, tests, awards and changes as well', async (t) => {
      const answer =
        '---\nid: q\nquestion: 多少\npolicies: [basis]\nclauses: [{ anchor: art-1 }]\nansweredBy: 示例县某局\nregion: "990122"\npublishedOn: 2024-06-01\n---\n可以领\n\n每户3万元。\n';
      const changes = picture(
        '  changes: [{ topic: 奖励, old: 8000元, new: 4万元, newClause: { anchor: art-1 } }]',
      );
      const item =
        '{ id: a, title: 甲, conditions: [{ id: c, text: 比例不低于5%, clause: { anchor: art-1 }, test: { any: [{ fact: rdShare, operator: atLeast, value: 6, unit: "%" }] } }], awards: [{ kind: grant, text: 每户6万元, clause: { anchor: art-1 }, amount: { fixed: 70000 } }] }';
      const benefit = `{ needs: [funding], items: [${item}] }`;
      const { lines } = await checked(t, {
        'policies/b.md': basis.replace(
          'disclosure:',
          `audiences: [enterprise]\nbenefit: ${benefit}\ndisclosure:`,
        ),
        'qa/q.md': answer,
        'interpretations/i.yaml': changes,
      });
      const differing = lines.filter((line) => line.includes('clause.numberDiffers'));
      for (const number of ['3万元', '4万元', '5%', '6%', '6万元', '70000元']) {
        assert.ok(
          differing.some((line) => line.includes(`“${number}”`)),
          number,
        );
      }
      assert.equal(differing.length, 6, differing.join('\n'));
      assert.ok(
        differing.some((line) => line.startsWith('qa/q.md:12 ')),
        'the line of the answer',
      );
    });

    it('are looked for in the whole policy where a summary cites no clause', async (t) => {
      const { lines } = await checked(t, {
        'policies/b.md': basis,
        'interpretations/i.yaml': `${picture('  background: [{ text: 背景 }]')}summary: 最高奖励9万元，满一年再奖5000元\n`,
      });
      assert.equal(lines.length, 1);
      assert.match(lines[0] ?? '', /9万元.*policy\.numberMissing/);
    });

    it('are all right in the sample', async () => {
      const { stdout } = await runMain([
        'check',
        join(import.meta.dirname, '../../../../examples/feed-sources'),
      ]);
      assert.doesNotMatch(stdout, /number(?:Differs|Missing|Elsewhere)|differ|expiry\./);
    });
  });

  describe('periods of validity', () => {
    const dated = { issuedOn: '2024-05-20', effectiveOn: '2024-06-01' };
    for (const [body, expiresOn] of [
      ['本办法自2024年6月1日起施行，有效期一年。', '2025-05-31'],
      ['本通知自印发之日起施行，有效期1年。', '2025-05-19'],
      ['本办法自2024年6月1日至2026年12月31日施行。', '2026-12-31'],
      ['本办法自2024年6月1日起试行，试行期两年。', '2026-05-31'],
      ['本办法自2024年6月1日起施行，有效期至2025年12月31日，到期自动废止。', '2025-12-31'],
    ] as const) {
      it(`must be in expiresOn: ${body}`, async (t) => {
        const missing = await policy(dated, `第一条　${body}\n`)(t);
        assert.ok(missing.failed);
        assert.match(
          missing.lines[0] ?? '',
          new RegExp(`^policies/a\\.md:13 {2}错误 .*expiresOn: ${expiresOn} `),
        );
        const differs = await policy({ ...dated, expiresOn: '2029-12-31' }, `第一条　${body}\n`)(t);
        assert.match(differs.lines[0] ?? '', new RegExp(`expiresOn: ${expiresOn} .*expiry\\.differs`));
        const right = await policy({ ...dated, expiresOn }, `第一条　${body}\n`)(t);
        assert.deepEqual([right.failed, right.lines], [false, []]);
      });
    }

    it('fail if their start is not known, and ask for it', async (t) => {
      const { failed, lines } = await policy({}, '第一条　本通知有效期1年。\n')(t);
      assert.ok(failed);
      assert.match(
        lines[0] ?? '',
        /^policies\/a\.md:11 {2}错误 .*本通知有效期1年.*effectiveOn.*expiry\.startUnknown/,
      );
    });

    it('may end a day later where the text counts years, and are doubted then', async (t) => {
      const body = '第一条　本办法自2024年6月1日起施行，有效期一年。\n';
      const { failed, lines } = await policy({ ...dated, expiresOn: '2025-06-01' }, body)(t);
      assert.equal(failed, false);
      assert.match(lines[0] ?? '', /2025-05-31.*2025-06-01.*expiry\.dayDiffers/);
    });

    it('are doubted where they may be those of something else', async (t) => {
      const { failed, lines } = await policy(dated, '第一条　示例。\n\n有效期：三年\n')(t);
      assert.equal(failed, false);
      assert.match(lines[0] ?? '', /^policies\/a\.md:15 {2}警告 .*有效期：三年.*expiry\.doubtful/);
    });

    it('no longer matter once a document is known to have ended, but a day to come contradicts that', async (t) => {
      const body = '第一条　示例。\n\n有效期：三年\n';
      const ended = (changes: Changes) => policy({ ...dated, ended: 'true', ...changes }, body)(t);
      assert.deepEqual((await ended({})).lines, []);
      assert.deepEqual((await ended({ repealedOn: '2025-11-20' })).lines, []);
      for (const [field, date] of [
        ['expiresOn', '2025-11-20'],
        ['repealedOn', '2025-11-21'],
        ['effectiveOn', '2025-11-21'],
      ] as const) {
        const { failed, lines } = await ended({ [field]: date });
        assert.ok(failed, field);
        assert.match(
          lines.join(),
          new RegExp(`错误 .*ended: true.*${field} 却是还没有过去的 ${date}.*endedBefore`),
        );
      }
    });

    it('of a permit are ignored', async (t) => {
      const { lines } = await policy(dated, '第一条　许可证有效期三年。\n')(t);
      assert.deepEqual(lines, []);
    });
  });

  describe('the end of a document', () => {
    const body = '第一条　甲负责。\n';
    for (const [name, changes, text] of [
      ['in its title', { title: '示例县试行办法（已废止）' }, body],
      ['above its text', {}, `【本文件已失效】\n\n${body}`],
    ] as const) {
      it(`that is said ${name} and in no field stops it`, async (t) => {
        const { failed, lines } = await policy(changes, text)(t);
        assert.ok(failed);
        assert.match(lines.join(), /已(?:废止|失效).*ended: true.*expiry\.endedUnsaid/);
        assert.deepEqual((await policy({ ...changes, ended: 'true' }, text)(t)).failed, false);
      });
    }

    it('that a later text states must be among its relations', async (t) => {
      const old = policyText({ id: 'old', title: '示例县旧办法', documentNumber: '示县政发〔2015〕3号' });
      const later = (changes: Changes, text: string) =>
        checked(t, { 'policies/old.md': old, 'policies/a.md': policyText(changes, `第一条　${text}\n`) });
      for (const text of [
        '本办法施行后，《示例县旧办法》（示县政发[2015]3号）同时废止。',
        '废止《示例县甲办法》和《示例县旧办法》。',
      ]) {
        const { failed, lines } = await later({}, text);
        assert.match(lines.join(), /《示例县旧办法》仍会显示为现行有效.*type: repeals, policy: old/);
        assert.deepEqual([failed, lines.length], [false, 1]);
        const said = { relations: '[{ type: replaces, documentNumber: 示县政发〔2015〕3号 }]' };
        assert.deepEqual((await later(said, text)).lines, []);
      }
      for (const text of ['依照《示例县旧办法》，有关规定同时废止。', '《示例县新办法》同时废止。'])
        assert.deepEqual((await later({}, text)).lines, []);
    });

    it('is not read from a text that speaks of other documents', async (t) => {
      const { lines } = await policy({}, '第一条　示例县试行规定同时废止。\n')(t);
      assert.deepEqual(lines, []);
    });
  });

  it('keeps back what is dated in the future', async (t) => {
    const { failed, lines } = await policy({ publishedOn: '2025-11-21' }, '第一条　示例。\n')(t);
    assert.ok(failed);
    assert.match(lines.join(), /2025-11-21.*publishedOn\.future/);
    assert.deepEqual((await policy({ publishedOn: '2025-11-20' }, '第一条　示例。\n')(t)).lines, []);
  });

  it('names a day that the calendar does not have', async (t) => {
    const { lines } = await policy({}, '第一条　甲。\n\n第二条　本办法自2024年2月30日起施行。\n')(t);
    assert.match(lines.join(), /policies\/a\.md:13 .*“2024年2月30日”，日历上没有这一天.*text\.noSuchDay/);
    const lunar = '第一条　农历2024年2月30日和2024年2月29日开放。\n';
    assert.deepEqual((await policy({}, lunar)(t)).lines, []);
  });

  it('names a text that was pasted twice, and a number of another year', async (t) => {
    const once = [1, 2, 3].map(
      (at) => `第${'零一二三'[at]}条　第${at}项事务由示例县有关部门按照各自职责分工负责办理。`,
    );
    const { lines } = await policy({}, `${[...once, ...once].join('\n\n')}\n`)(t);
    assert.match(lines.join('\n'), /“第一条”起与前面重复.*policy\.textTwice/);
    const number = { documentNumber: '示县政发〔2014〕3号', issuedOn: '2024-05-20' };
    assert.match((await policy(number, '第一条　示例。\n')(t)).lines.join(), /2024 年.*yearDiffers/);
  });

  describe('a text and the fields above it', () => {
    const text = (top: string, rest = '') =>
      `${top}\n\n第一条　本办法自2024年6月1日起施行。\n\n示例县人民政府\n\n2024年5月20日\n${rest}`;
    const fields = {
      issuedOn: '2024-05-20',
      effectiveOn: '2024-06-01',
      documentNumber: '示县政发〔2024〕3号',
    };

    it('agree', async (t) => {
      const { lines } = await policy(fields, text('示县政发〔2024〕3号'))(t);
      assert.deepEqual(lines, []);
    });

    for (const [field, value, line] of [
      ['issuedOn', '2024-05-19', 20],
      ['effectiveOn', '2024-07-01', 16],
      ['documentNumber', '示县政发〔2024〕4号', 14],
    ] as const) {
      it(`contradict each other: ${field}`, async (t) => {
        const { failed, lines } = await policy({ ...fields, [field]: value }, text('示县政发〔2024〕3号'))(t);
        assert.equal(failed, field !== 'issuedOn');
        assert.match(lines[0] ?? '', new RegExp(`第 ${line} 行.*${value}.*\\(${field}\\.differs\\)`));
      });
    }

    it('contradict each other in title and issuer', async (t) => {
      const { lines } = await policy(
        { ...fields, issuers: '[示例县财政局]' },
        text('# 示例县另一试行办法\n\n示县政发〔2024〕3号'),
      )(t);
      assert.match(lines.join('\n'), /示例县另一试行办法.*title\.differs/);
      assert.match(lines.join('\n'), /示例县人民政府.*示例县财政局.*issuers\.differ/);
    });
  });

  describe('lists and tables', () => {
    for (const [list, proper] of [
      ['[示例局，财政局]', '示例局, 财政局'],
      ['[示例局、财政局]', '示例局, 财政局'],
      ['["示例县财政局 示例县水利局"]', '示例县财政局, 示例县水利局'],
    ] as const) {
      it(`name an item that holds several: ${list}`, async (t) => {
        const { failed, lines } = await policy({ issuers: list }, '第一条　示例。\n')(t);
        assert.ok(failed);
        assert.match(
          lines[0] ?? '',
          new RegExp(`^policies/a\\.md:4 .*issuers: \\[${proper}\\].*list\\.joinedItems`),
        );
      });
    }

    it('take an office with names in brackets for one', async (t) => {
      const issuers = '[示例县住房和城乡建设局（人民防空办公室、地震局）]';
      assert.deepEqual((await policy({ issuers }, '第一条　示例。\n')(t)).lines, []);
    });

    it('name a table without its line of dashes, and give the line', async (t) => {
      const { failed, lines } = await policy({}, '第一条　标准如下：\n\n| 项目 | 金额 |\n| 甲 | 10 |\n')(t);
      assert.ok(failed);
      assert.match(lines[0] ?? '', /^policies\/a\.md:13 .*\| 项目 \| 金额 \|.*\|---\|---\| .*rulerMissing/);
    });
  });

  it('names a table that is drawn with other signs', async (t) => {
    for (const drawn of ['｜项目｜标准｜\n｜甲｜1｜', '┌──┬──┐\n│项目│标准│\n└──┴──┘']) {
      const { failed, lines } = await policy({}, `第一条　标准如下：\n\n${drawn}\n`)(t);
      assert.ok(failed);
      assert.match(lines[0] ?? '', /^policies\/a\.md:13 .*(?:｜|┌).*table\.drawn/);
    }
  });

  after(() => {
    const untested = Object.keys(contradictionsZhCN).filter((code) => !seen.has(code));
    assert.deepEqual(untested, [], 'each rule about contradictions has a test above');
  });
});
