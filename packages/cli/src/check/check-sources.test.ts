import assert from 'node:assert/strict';
import { realpath, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { answersZhCN } from '../messages/answers.zh-CN.js';
import { benefitZhCN } from '../messages/benefit.zh-CN.js';
import { contradictionsZhCN } from '../messages/contradictions.zh-CN.js';
import { authoringFolder, feedYaml, policyText } from '../sources/fixtures/authoring-folder.js';
import { readSources } from '../sources/index.js';
import { allFaults, checkSources } from './check-sources.js';
import { faultFinder, rulesOfTexts } from './fixtures/fault-finder.js';
import { severities } from './severities.js';

const { found, assertLines, seen } = faultFinder();

const basis = policyText(
  { id: 'basis' },
  '第一条　总则。\n\n第二条　补贴标准为每户一万元。\n\n（一）甲；\n\n（二）乙。\n',
);
const qa = (clause: string) =>
  `---\nid: q\nquestion: 多少\npolicies: [basis]\nclauses:\n  - ${clause}\nansweredBy: 示例县某局\nregion: "990122"\npublishedOn: 2024-06-01\n---\n一万元。\n`;
const picture = (changes = '') =>
  `id: i\ntemplate: picture\ntitle: 解读\npolicies: [basis]\nregion: "990122"\nissuers: [示例县某局]\npublishedOn: 2024-05-30\nelements:\n  background: [{ text: 背景 }]\n${changes}`;

describe('checkSources', () => {
  it('finds nothing wrong with a sound folder', async (t) => {
    assertLines(
      await found(t, { 'policies/a.md': basis, 'qa/q.md': qa('{ anchor: art-2, quote: 每户一万元 }') }),
    );
  });

  it('names both files of an id used twice, and lets kinds share one', async (t) => {
    const lines = await found(t, {
      'policies/a.md': policyText({ id: 'one' }),
      'policies/b.md': policyText({ id: 'one' }),
      'services/s.yaml': 'id: one\ntitle: 办理\nregion: "990122"\noffice: 示例县某局\n',
    });
    assertLines(
      lines,
      /^policies\/a\.md:2 error id\.taken 标识“one”与 policies\/b\.md 第 2 行重复。每条政策的标识必须唯一/,
      /^policies\/b\.md:2 error id\.taken .*policies\/a\.md 第 2 行/,
    );
  });

  it('finds one 发文字号 on two policies however it is typed, and gives the standard form', async (t) => {
    const lines = await found(t, {
      'policies/a.md': policyText({ id: 'a', documentNumber: '示县人社规〔2024〕3号' }),
      'policies/b.md': policyText({ id: 'b', documentNumber: '"示县人社规[2024] 第3号"' }),
      'policies/c.md': policyText({ id: 'c', documentNumber: '无文号' }),
    });
    assertLines(
      lines,
      /^policies\/a\.md:10 warning documentNumber\.duplicate 发文字号“示县人社规〔2024〕3号”与 policies\/b\.md 第 10 行相同/,
      /^policies\/b\.md:10 warning documentNumber\.duplicate /,
      /^policies\/b\.md:10 warning documentNumber\.form .*应写作“示县人社规〔2024〕3号”/,
      /^policies\/c\.md:10 warning documentNumber\.unknownForm 无法识别发文字号“无文号”/,
    );
  });

  it('finds references that point nowhere and suggests what was meant', async (t) => {
    const lines = await found(t, {
      'policies/a.md': policyText({
        id: 'a',
        services: '[no-such]',
        relations: '[{ type: amends, policy: basis-1 }]',
      }),
      'policies/b.md': policyText({ id: 'basis-2' }),
    });
    assertLines(
      lines,
      /^policies\/a\.md:10 error reference\.unknown 所指的办事事项“no-such”不在本目录中/,
      /^policies\/a\.md:11 error reference\.unknown 所指的政策“basis-1”不在本目录中.*是否想写“basis-2”/,
    );
  });

  it('does not call a reference wrong whose target was left out for its own error', async (t) => {
    const dir = await authoringFolder(t, {
      'policies/a.md': policyText({ id: 'a', relations: '[{ type: amends, policy: b }]' }),
      'policies/b.md': policyText({ id: 'b', title: undefined }),
    });
    const faults = allFaults(await readSources(dir));
    seen.add('reference.leftOut');
    assert.deepEqual(
      faults.map(({ file, severity, code }) => `${file} ${severity} ${code}`),
      ['policies/b.md error schema.required', 'policies/a.md warning reference.leftOut'],
    );
  });

  it('checks anchors and quotations against the text', async (t) => {
    assertLines(
      await found(t, { 'policies/a.md': basis, 'qa/q.md': qa('{ policy: basis, anchor: art-2-i4 }') }),
      /^qa\/q\.md:6 error clause\.unknown 政策“basis”的正文里没有条款锚点“art-2-i4”。.*是否想写“art-2-i\d”/,
    );
    assertLines(
      await found(t, { 'policies/a.md': basis, 'qa/q.md': qa('{ anchor: art-2, quote: 每户两万元 }') }),
      /^qa\/q\.md:6 warning clause\.quoteDiffers 引文与政策“basis”的“art-2”原文不一致/,
    );
    assertLines(
      await found(t, { 'policies/a.md': basis, 'qa/q.md': qa('{ policy: other, anchor: art-2 }') }),
      /^qa\/q\.md:6 error reference\.unknown 所指的政策“other”/,
    );
  });

  it('takes the anchor of a relation from the other document', async (t) => {
    const relations = '[{ type: amends, policy: basis, clauses: [{ anchor: art-2-i2 }] }]';
    assertLines(
      await found(t, { 'policies/a.md': basis, 'policies/b.md': policyText({ id: 'b', relations }) }),
    );
  });

  it('knows the words of built-in vocabularies and of feed.yaml, and no others', async (t) => {
    const files = {
      'policies/a.md': policyText({
        id: 'basis',
        region: '"990199"',
        topics: '[other, emploiment]',
        featuredTopics: '[best]',
      }),
      'interpretations/i.yaml': picture('profile: city\n'),
    };
    assertLines(
      await found(t, files),
      /^interpretations\/i\.yaml:10 error profile\.unknown 解读要素清单“city”没有定义/,
      /^policies\/a\.md:5 error region\.unknown 行政区划代码“990199”不在内置表中/,
      /^policies\/a\.md:8 error topic\.unknown 主题分类“emploiment”不在词表中.*是否想写“employment”/,
      /^policies\/a\.md:10 error featuredTopic\.unknown 特色主题“best”/,
    );
    const own = `${feedYaml}  - { code: 990199, label: 示例区 }
topics: [{ code: other, label: 其他 }, { code: emploiment, label: 就业 }]
featuredTopics: [{ code: best, label: 优化营商环境 }]
profiles: [{ code: city, label: 本市, elements: [{ element: background, label: 背景, level: required }] }]
`;
    assertLines(await found(t, { ...files, 'feed.yaml': own }));
  });

  it('asks for the interpretation of a normative document, and for one in time where the feed says so', async (t) => {
    const normative = policyText({ id: 'basis', policyKind: 'normative' });
    assertLines(
      await found(t, { 'policies/a.md': normative }),
      /^policies\/a\.md:10 warning interpretation\.missing 规范性文件还没有解读/,
    );
    const files = { 'policies/a.md': normative, 'interpretations/i.yaml': picture() };
    assertLines(await found(t, files));
    // 2024-05-20 is a Monday: to Thursday 30 May there are eight working days.
    const limited = (days: number) =>
      `${feedYaml}check: { requireInterpretationWithinWorkingDays: ${days} }\n`;
    assertLines(await found(t, { ...files, 'feed.yaml': limited(8) }));
    assertLines(
      await found(t, { ...files, 'feed.yaml': limited(7) }),
      /^interpretations\/i\.yaml:7 warning interpretation\.late 解读在政策“basis”发布后 8 个工作日才发布，要求不超过 7 个/,
    );
  });

  const profiles = (more: string) => `${feedYaml}profiles:
  - code: lenient
    label: 宽松清单
    elements: [{ element: background, label: 背景, level: required }]
  - code: city
    label: 本市清单
    elements:
      - { element: background, label: 起草背景, level: required }
      - { element: scope, label: 适用范围, level: required }
      - { element: 惠民举措, label: 惠民举措, level: required }
      - { element: terms, label: 术语, level: recommended }
${more}defaultProfile: city
`;

  it('requires the elements of the profile, named as the city names them, and says how far an author has come', async (t) => {
    const files = { 'policies/a.md': basis, 'feed.yaml': profiles('') };
    assertLines(
      await found(t, { ...files, 'interpretations/i.yaml': picture() }),
      /^interpretations\/i\.yaml:8 error interpretation\.incomplete 按“本市清单”，这篇解读缺少必备要素：适用范围（scope）、惠民举措（要素得分 29）/,
      /^interpretations\/i\.yaml:8 warning interpretation\.sparse .*还可以补写：术语（terms）/,
    );
    assertLines(await found(t, { ...files, 'interpretations/i.yaml': picture('profile: lenient\n') }));
    const interview =
      'id: i\ntemplate: press\ntitle: 解读\npolicies: [basis]\nregion: "990122"\nissuers: [示例县某局]\npublishedOn: 2024-05-30\nsource: { outlet: 示例日报 }\n';
    assertLines(await found(t, { ...files, 'interpretations/i.yaml': interview }));
  });

  it('knows the names of themes, layouts and sections of a picture, and offers the nearest', async (t) => {
    const files = { 'policies/a.md': basis };
    const sound =
      'theme: warm\nlayout:\n  - { element: background, layout: prose }\n  - { element: scope, layout: none }\n  - { element: measures }\n  - { element: figures, layout: none }\n';
    assertLines(await found(t, { ...files, 'interpretations/i.yaml': picture(sound) }));
    const misspelt =
      'theme: bluee\nlayout:\n  - { element: backgroud, layout: prose }\n  - { element: background, layout: timelime }\n';
    assertLines(
      await found(t, { ...files, 'interpretations/i.yaml': picture(misspelt) }),
      /^interpretations\/i\.yaml:10 error picture\.themeUnknown 没有名为“bluee”的图解主题。可用的有：red、blue.*blue/,
      /^interpretations\/i\.yaml:13 error picture\.layoutUnknown .*“timelime”.*timeline/,
      /^interpretations\/i\.yaml:12 warning picture\.elementUnknown .*“backgroud”.*background/,
    );
  });

  it('holds 三同步 to the lag of the profile, in the city’s own words', async (t) => {
    const inStep = (maxLag: number) =>
      `${feedYaml}profiles:
  - code: city
    label: 本市清单
    elements: [{ element: background, label: 背景, level: required }]
    synchronyLabels: [同步组织, 同步审签, 同步部署]
    maxLagWorkingDays: ${maxLag}
`;
    const days = (text: string) => ({
      'policies/a.md': basis,
      'interpretations/i.yaml': picture(`synchrony: ${text}\n`),
    });
    // The policy is of Monday 20 May 2024, the interpretation of Thursday 30 May: eight working days.
    const late = days('{ policyApprovedOn: 2024-05-10, draftedOn: 2024-05-13, approvedOn: 2024-05-17 }');
    assertLines(
      await found(t, { ...late, 'feed.yaml': inStep(3) }),
      /warning synchrony\.draftedLate “同步组织”：解读 2024-05-13 才起草，政策 2024-05-10 已经审批/,
      // Saturday 11 May 2024 was worked for the holiday before.
      /warning synchrony\.late “同步审签”：.*相差 6 个工作日，要求不超过 3 个/,
      /warning synchrony\.late “同步部署”：解读 2024-05-30，政策 2024-05-20，相差 8 个工作日/,
    );
    const inTime = days(
      '{ policyApprovedOn: 2024-05-17, draftedOn: 2024-05-13, approvedOn: 2024-05-17, releasedOn: 2024-05-20 }',
    );
    assertLines(await found(t, { ...inTime, 'feed.yaml': inStep(0) }));
    // The holidays of 2031 are unknown: the rule does not judge, but reports that.
    const unannounced = days('{ policyApprovedOn: 2030-12-30, approvedOn: 2031-01-06 }');
    const [first] = await found(t, { ...unannounced, 'feed.yaml': inStep(3) });
    assert.match(
      first ?? '',
      /error calendar\.yearUnknown 20\d\d 年的节假日和调休安排还没有录入.*feed\.yaml 的 calendar/,
    );
    assertLines(
      await found(t, { 'policies/a.md': basis, 'interpretations/i.yaml': picture(), 'feed.yaml': inStep(0) }),
    );
  });

  it('misses files that are not there, and those outside files/', async (t) => {
    const attachments =
      '[{ title: 甲, href: "files/甲.pdf" }, { title: 乙, href: files/%E4%B9%99.pdf }, { title: 丙, href: files/c.pdf#page=2 }, { title: 丁, href: files/../feed.yaml }, { title: 戊, href: media/戊.mp3 }, { title: 己, href: /download/己.pdf }]';
    assertLines(
      await found(t, {
        'policies/a.md': policyText({ attachments }),
        'files/甲.pdf': 'x',
        'files/乙.pdf': 'x',
      }),
      /^policies\/a\.md:10 error link\.fileMissing 找不到所链接的文件“files\/c\.pdf”/,
      /^policies\/a\.md:10 error link\.outsideFiles 链接“files\/\.\.\/feed\.yaml”/,
      /^policies\/a\.md:10 error link\.outsideFiles 链接“media\/戊\.mp3”/,
    );
  });

  it('lets links lead to the hosts of the feed only, where it lists them', async (t) => {
    const text = policyText({
      url: 'https://www.shili.example/1.html',
      repostOf: 'https://shili.example.com/',
    });
    assertLines(await found(t, { 'policies/a.md': text }));
    assertLines(
      await found(t, {
        'policies/a.md': text,
        'feed.yaml': `${feedYaml}check: { linkHosts: [shili.example] }\n`,
      }),
      /^policies\/a\.md:11 warning link\.host 链接“https:\/\/shili\.example\.com\/”的网站不在允许之列（shili\.example）/,
    );
  });

  it('finds what was taken back and is still there', async (t) => {
    assertLines(
      await found(t, {
        'policies/a.md': policyText({ id: 'gone' }),
        'tombstones.yaml': '- { kind: policy, id: gone, withdrawnOn: 2024-06-01, reason: 重复发布 }\n',
      }),
      /^policies\/a\.md:2 error id\.withdrawn 标识“gone”已于 2024-06-01 .*撤回/,
    );
  });

  it('keeps back what is still to be confirmed, and names the lines', async (t) => {
    const text = picture('title: 换').replace('title: 换', '').replace('背景', '【待确认】背景');
    const marked = text
      .replace('2024-05-30', '2024-05-30 # 待确认')
      .replace('id: i', '# 【待确认】只是说明\nid: i');
    assertLines(
      await found(t, { 'policies/a.md': basis, 'interpretations/i.yaml': marked }),
      /^interpretations\/i\.yaml:8 error draft\.unconfirmed 还有 2 处待确认（第 8, 10 行），这条记录不会发布/,
    );
    assertLines(
      await found(t, { 'policies/a.md': `${basis}\n第三条　【待确认】丙。\n` }),
      /^policies\/a\.md:\d+ error draft\.unconfirmed 还有 1 处待确认/,
    );
  });

  it('refuses a file that is in files/ by a symbolic link only, and names link and target', async (t) => {
    const dir = await authoringFolder(t, {
      'policies/a.md': policyText({ attachments: '[{ title: 甲, href: files/a.txt }]' }),
      'files/b.txt': 'x',
    });
    await symlink(join(dir, 'feed.yaml'), join(dir, 'files', 'a.txt'));
    const [fault] = checkSources(await readSources(dir));
    assert.equal(fault?.code, 'link.linkedOut');
    assert.deepEqual(fault.facts, {
      href: 'files/a.txt',
      link: 'files/a.txt',
      target: join(await realpath(dir), 'feed.yaml'),
    });
    seen.add(fault.code);
  });

  it('leaves out a record that is too large, or breaks a rule, and looks at the rest', async (t) => {
    const huge = `第一条　${'字'.repeat(1_800_000)}\n`;
    const lines = await found(t, {
      'policies/b.md': policyText({ id: 'b' }, huge),
      'policies/c.md': policyText({ id: 'c', topics: '[unheard]' }),
    });
    assertLines(
      lines,
      /^policies\/b\.md:2 error record\.tooLarge 这条记录有 6 MB，超过 5 MB/,
      /^policies\/c\.md:\d+ error topic\.unknown/,
    );
    const sources = await readSources(await authoringFolder(t, { 'policies/c.md': policyText() }));
    const [sound] = sources.records;
    assert.ok(sound);
    const record = Object.defineProperty({ ...sound.record }, 'title', {
      enumerable: true,
      get() {
        throw new Error('broken');
      },
    });
    const faults = checkSources({
      ...sources,
      records: [sound, { ...sound, record, file: 'policies/d.md' }],
    });
    assert.deepEqual(
      faults.map(({ code, file, facts }) => [code, file, facts.reason]),
      [['record.unprocessable', 'policies/d.md', 'broken']],
    );
    seen.add('record.unprocessable');
  });

  it('has a test here, or in the suites of contradictions and of texts, for every rule', () => {
    assert.deepEqual(
      Object.keys(severities).filter(
        (code) =>
          !seen.has(code) &&
          !rulesOfTexts.includes(code) &&
          !(code in { ...contradictionsZhCN, ...answersZhCN, ...benefitZhCN }),
      ),
      [],
    );
  });
});
