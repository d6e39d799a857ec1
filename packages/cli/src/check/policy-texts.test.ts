import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedYaml, policyText } from '../sources/fixtures/authoring-folder.js';
import { faultFinder, rulesOfTexts } from './fixtures/fault-finder.js';

const { found, assertLines, seen } = faultFinder();

describe('the text of a policy', () => {
  it('stops a policy whose own note contradicts its disclosure', async (t) => {
    const body = '第一条　示例。\n\n（此件依申请公开）\n';
    assertLines(
      await found(t, { 'policies/a.md': policyText({}, body) }),
      /^policies\/a\.md:9 error disclosure\.noteDiffers 正文附注为“（此件依申请公开）”，元数据却写 disclosure: proactive/,
    );
    assertLines(await found(t, { 'policies/a.md': policyText({}, '第一条　示例。\n\n（此件公开发布）\n') }));
    assertLines(
      await found(t, {
        'policies/a.md': policyText({}, '第一条　示例。\n\n（此件公开发布，附件不公开）\n'),
      }),
      /^policies\/a\.md:9 warning disclosure\.noteUnclear 正文附注为“（此件公开发布，附件不公开）”/,
    );
  });

  it('compares the issuer in a title with those listed, short forms included', async (t) => {
    const title = (name: string) => policyText({ title: `${name}关于印发试验办法的通知` });
    assertLines(await found(t, { 'policies/a.md': title('示例县政府') }));
    assertLines(
      await found(t, { 'policies/a.md': title('示例县财政局') }),
      /^policies\/a\.md:4 warning title\.issuerDiffers 标题里的发文机关是“示例县财政局”/,
    );
  });

  it('names an issuer that is a code, an account or short for several', async (t) => {
    const by = (id: string, issuers: string) => policyText({ id, issuers: `[${issuers}]` });
    assertLines(
      await found(t, {
        'policies/a.md': by('a', '"1003"'),
        'policies/b.md': by('b', 'admin'),
        'policies/c.md': by('c', '示例县财政局等5部门'),
        'policies/d.md': by('d', '示例县财政局'),
      }),
      /^policies\/a\.md:\d+ warning issuers\.noOffice issuers 里的“1003”不是机关名称/,
      /^policies\/b\.md:\d+ warning issuers\.noOffice .*“admin”/,
      /^policies\/c\.md:\d+ warning issuers\.noOffice .*“示例县财政局等5部门”/,
    );
  });

  it('names a draft by its title or by the line of its stage', async (t) => {
    assertLines(
      await found(t, {
        'policies/a.md': policyText({ id: 'a', title: '示例县试验办法（第二次修改稿）' }),
        'policies/b.md': policyText({ id: 'b' }, '（征求意见稿）\n\n第一条　为了试验，制定本办法。\n'),
      }),
      /^policies\/a\.md:\d+ \w+ title\.draft /,
      /^policies\/b\.md:\d+ \w+ title\.draft 标题或正文开头写明是草案或稿子/,
    );
  });

  it('misses the text of a policy that everybody may read', async (t) => {
    const adoption = '2016年9月29日 示例县第四届人民代表大会常务委员会第二十八次会议通过\n';
    assertLines(
      await found(t, {
        'policies/a.md': policyText({ id: 'a' }, ''),
        'policies/b.md': policyText({ id: 'b' }, adoption),
        'policies/c.md': policyText({ id: 'c' }, `# 示例县试验办法\n\n附件：1.申请表.docx\n`),
        'policies/d.md': policyText({ id: 'd', disclosure: 'onRequest', disclosureReason: '内部管理' }, ''),
        'policies/e.md': policyText({ id: 'e' }, '一、甲。\n'),
      }),
      /^policies\/a\.md:\d+ error policy\.noText 主动公开的政策没有正文/,
      /^policies\/b\.md:\d+ error policy\.noWords 正文里只有标题、通过或公布的说明/,
      /^policies\/c\.md:\d+ error policy\.noWords /,
    );
  });

  it('heeds marks of secrecy in the text, and knows 其他 and former divisions', async (t) => {
    assertLines(
      await found(t, {
        'policies/a.md': policyText({ id: 'a' }, '秘密★1年\n\n第一条　为了试验，制定本办法。\n'),
        'policies/b.md': policyText({ id: 'b', region: '"371200"' }),
        'feed.yaml': `${feedYaml}topics: [{ code: employment, label: 就业 }]\n`,
      }),
      /^policies\/a\.md:9 error disclosure\.noteDiffers 正文附注为“秘密★1年”/,
      /^policies\/b\.md:5 error region\.unknown .*是否想写“370100”/,
    );
  });

  it('is more than pictures of words', async (t) => {
    assertLines(
      await found(t, {
        'policies/a.md': policyText(
          { id: 'a' },
          '![扫描件第一页](files/a.png)\n\n![扫描件第二页](files/a.png)\n',
        ),
        'policies/b.md': policyText({ id: 'b' }, '一、标准见图。\n\n![补贴标准](files/a.png)\n'),
        'files/a.png': 'x',
      }),
      /^policies\/a\.md:\d+ warning policy\.onlyPictures 正文只有图片，没有文字/,
    );
  });

  it('has no letters for digits, as text recognition leaves them', async (t) => {
    assertLines(
      await found(t, {
        'policies/a.md': policyText({ id: 'a' }, '一、甲。\n\n二、每人每月l000元。\n'),
        'policies/b.md': policyText({ id: 'b' }, '一、自2O24年5月起执行。\n'),
        'policies/d.md': policyText({ id: 'd' }, '一、自2024年6月1曰起执行。\n'),
        'policies/c.md': policyText({ id: 'c' }, '一、购买A10型、V8o 软件和 H5 页面的，补贴 1000 元。\n'),
      }),
      /^policies\/a\.md:13 warning text\.digitLookalike 正文里的“l000”有形似数字的字母/,
      /^policies\/b\.md:11 warning text\.digitLookalike 正文里的“2O24”/,
      /^policies\/d\.md:11 warning text\.digitLookalike 正文里的“1曰”/,
    );
  });

  it('is that of an issued document, not of a draft', async (t) => {
    const titled = (id: string, title: string) => policyText({ id, title });
    assertLines(
      await found(t, {
        'policies/a.md': titled('a', '示例县试验办法（征求意见稿）'),
        'policies/b.md': titled('b', '示例县试验办法（草案）'),
        'policies/c.md': titled('c', '示例县地方性法规草案审议程序规定'),
      }),
      /^policies\/a\.md:3 error title\.draft 标题或正文开头写明是草案或稿子/,
      /^policies\/b\.md:3 error title\.draft /,
    );
  });

  it('has a test above for every rule about it', () => {
    assert.deepEqual(
      rulesOfTexts.filter((code) => !seen.has(code)),
      [],
    );
  });
});
