import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { disclosureInFields } from './disclosure-fields.js';
import { disclosureInText } from './disclosure-text.js';
import { isUnissuedTitle, mostClosed, stageInHead } from './disclosure-words.js';

describe('disclosureInFields', () => {
  for (const [field, value, openness] of [
    ['draft', true, 'closed'],
    ['draft', 'true', 'closed'],
    ['Draft', 1, 'closed'],
    ['draft', false, undefined],
    ['published', false, 'closed'],
    ['published', '2023-05-01', undefined],
    ['published', true, undefined],
    ['isPublished', 0, 'closed'],
    ['is_public', 'no', 'closed'],
    ['status', 'draft', 'closed'],
    ['post_status', 'private', 'closed'],
    ['status', 'publish', undefined],
    ['状态', '草稿', 'closed'],
    ['visibility', 'private', 'closed'],
    ['password', '1234', 'closed'],
    ['password', '', undefined],
    ['hidden', 'yes', 'closed'],
    ['是否公开', '否', 'closed'],
    ['涉密', '是', 'closed'],
    ['公开属性', '依申请公开', 'onRequest'],
    ['公开属性', '主动公开', 'proactive'],
    ['公开方式', '不公开', 'withheld'],
    ['信息公开类型', '不予公开', 'withheld'],
    ['公开范围', '内部', 'withheld'],
    ['密级', '秘密★1年', 'withheld'],
    ['密级', '机密', 'withheld'],
    ['密级', '无', undefined],
    ['disclosure', 'onRequest', 'onRequest'],
    ['disclosure', 'proactive', 'proactive'],
    ['title', '内部', undefined],
    ['title', '示例市补贴办法（征求意见稿）', undefined],
    ['access', '内部人员', 'closed'],
    ['access', 'private', 'closed'],
    ['access', 'public', undefined],
    ['标题', '示例市补贴办法（送审稿第二稿）', 'closed'],
    ['title', '关于草案审议程序的规定', undefined],
    ['title', '示例市补贴办法（第二次讨论稿）', 'closed'],
    ['title', '示例市补贴办法-初稿', 'closed'],
    ['title', '示例市补贴办法（报批稿）', 'closed'],
    ['title', '关于做好会签稿报送工作的通知', undefined],
    ['path', 'drafts/a.md', 'closed'],
    ['path', '2024/草稿/a.md', 'closed'],
    ['path', '内部/a.md', 'closed'],
    ['path', '内部审计/a.md', undefined],
    ['layout', 'draft', 'closed'],
    ['layout', 'post', undefined],
    ['阅读权限', '仅本单位', 'closed'],
    ['知悉范围', '本局', 'closed'],
    ['访问权限', '所有人', undefined],
    ['公开类别', '不予公开', 'withheld'],
    ['公开类别', '免于公开', 'withheld'],
    ['公开审查意见', '不同意公开', 'withheld'],
    ['政府信息公开', '不公开', 'withheld'],
    ['公开与否', '否', 'closed'],
    ['能否公开', '不能', 'closed'],
    ['是否依申请公开', '是', 'onRequest'],
    ['是否依申请公开', '否', undefined],
    ['公开范围', '面向社会', 'proactive'],
    ['gkfs', '依申请公开', 'onRequest'],
    ['attr_17', '秘密★3年', 'withheld'],
    ['attr_17', '主动公开', undefined],
    ['公开日期', '2024-06-01', undefined],
    ['公开机构', '示例县财政局', undefined],
    ['密级', '普通商密', 'withheld'],
    ['密级', '非密', undefined],
    ['秘密等级', '机密', 'withheld'],
    ['保密期限', '5年', 'withheld'],
    ['保密审查', '已通过', undefined],
    ['build', { render: 'never' }, 'closed'],
    ['unlisted', true, 'closed'],
    ['visibility', 'internal-only', 'closed'],
    ['status', 'pending_review', 'closed'],
    ['status', 'reviewed', undefined],
    ['状态', '草稿箱', 'closed'],
    ['tags', ['政策', '内部文件'], 'closed'],
    ['tags', ['内部审计'], undefined],
    ['categories', '草稿', 'closed'],
    ['path', '不公开文件/a.md', 'closed'],
    ['path', '补贴办法（内部）.md', 'closed'],
    ['path', '补贴办法-草稿2.txt', 'closed'],
    ['path', '补贴办法（修订草案征求意见稿）.txt', 'closed'],
    ['path', '内部审计工作规定.md', undefined],
    ['公开属性', '主动公开（不含附件）', undefined],
    ['公开属性', '主动公开，附件依申请公开', undefined],
    ['公开属性', '部分公开', undefined],
    ['公开属性', '主 动 公 开', 'proactive'],
    ['公开属性', '非主动公开', 'withheld'],
    ['公开属性', '暂缓公开', 'withheld'],
    ['公开范围', '不限', 'proactive'],
    ['是否对外', '否', 'closed'],
    ['发布范围', '内网', 'closed'],
    ['发布状态', '待发', 'closed'],
    ['draft', '"true"', 'closed'],
  ] as const) {
    it(`reads ${field}: ${JSON.stringify(value)} as ${openness ?? 'nothing'}`, () => {
      assert.equal(disclosureInFields({ [field]: value })[0]?.openness, openness);
    });
  }

  it('names a field on disclosure whose value it does not understand', () => {
    for (const value of ['3', '1', '主动公开（不含附件）']) {
      const word = `公开属性: ${value}`;
      assert.deepEqual(disclosureInFields({ 公开属性: value }), [{ word, field: '公开属性' }]);
    }
    assert.deepEqual(disclosureInFields({ 是否公开: '1' }), []);
  });

  it('looks into fields of fields', () => {
    assert.equal(disclosureInFields({ params: { draft: true } })[0]?.openness, 'closed');
  });
});

describe('disclosureInText', () => {
  for (const [text, openness, word] of [
    ['秘密★1年\n\n示例县文件', 'withheld', '秘密★1年'],
    ['机  密\n\n示例县文件', 'withheld', '机密'],
    ['**绝密★长期**', 'withheld', '绝密★长期'],
    ['内部资料 注意保存', 'withheld', '内部资料注意保存'],
    ['【内部使用】\n示例', 'withheld', '【内部使用】'],
    ['内容。\n（此件公开发布）', 'proactive', '（此件公开发布）'],
    ['内容。\n(此件依申请公开)', 'onRequest', '(此件依申请公开)'],
    ['内容。\n（此件不公开）', 'withheld', '（此件不公开）'],
    ['内容。\n（此件不宜公开）', 'withheld', '（此件不宜公开）'],
    ['内容。\n此件不予公开', 'withheld', '此件不予公开'],
    ['内容。\n依申请公开', 'onRequest', '依申请公开'],
    ['公开方式：不公开\n内容。', 'withheld', '公开方式：不公开'],
    ['内容。\n（此件发至县团级）', 'withheld', '（此件发至县团级）'],
    ['内容。\n（内部传阅，请勿公开）', 'withheld', '（内部传阅，请勿公开）'],
    ['内容。\n（此件删减后公开）', undefined, '（此件删减后公开）'],
    ['| 公开属性 | 依申请公开 |\n内容。', 'onRequest', '公开属性|依申请公开'],
    ['发文日期：2023年5月1日　公开属性：主动公开', 'proactive', '公开属性：主动公开'],
    ['秘密※3年\n内容。', 'withheld', '秘密※3年'],
    ['秘密　保密期限3年\n内容。', 'withheld', '秘密保密期限3年'],
    ['绝密·启用前\n内容。', 'withheld', '绝密·启用前'],
    ['（内部发行）\n内容。', 'withheld', '（内部发行）'],
    ['（讨论稿，请勿外传）\n内容。', 'withheld', '（讨论稿，请勿外传）'],
    ['【不公开】\n内容。', 'withheld', '【不公开】'],
    ['内容。\n（此件只发至县级）', 'withheld', '（此件只发至县级）'],
    ['内容。\n是否公开：否', 'closed', '是否公开：否'],
    ['公开属性：□主动公开 ☑依申请公开 □不予公开', 'onRequest', '公开属性：□主动公开 ☑依申请公开 □不予公开'],
    ['主动公开□　依申请公开☑　不予公开□', 'onRequest', '主动公开□　依申请公开☑　不予公开□'],
    ['主动公开（√） 依申请公开（ ）', 'proactive', '主动公开（√） 依申请公开（ ）'],
    ['☑主动公开 ☑依申请公开', undefined, '☑主动公开 ☑依申请公开'],
    ['仅供工作人员使用\n内容。', 'withheld', '仅供工作人员使用'],
    ['（本文件仅供各成员单位工作参考）\n内容。', 'withheld', '（本文件仅供各成员单位工作参考）'],
    ['（仅供参考，不对外公开）\n内容。', 'withheld', '（仅供参考，不对外公开）'],
    ['内部资料，请勿转发\n内容。', 'withheld', '内部资料，请勿转发'],
    ['会议材料，会后收回\n内容。', 'withheld', '会议材料，会后收回'],
    ['本文件属工作秘密\n内容。', 'withheld', '本文件属工作秘密'],
    ['000001　机密★1年　特急\n内容。', 'withheld', '000001机密★1年特急'],
    ['特急　机密\n内容。', 'withheld', '特急机密'],
    ['内容。\n此件不公开发布', 'withheld', '此件不公开发布'],
    ['内容。\n（此件不上网公开）', 'withheld', '（此件不上网公开）'],
    ['内容。\n（暂缓公开）', 'withheld', '（暂缓公开）'],
    ['内容。\n（发至乡科级）', 'withheld', '（发至乡科级）'],
    ['内容。\n（此件可公开）', 'proactive', '（此件可公开）'],
    ['内容。\n（此件公开，有效期三年）', 'proactive', '（此件公开，有效期三年）'],
    ['内容。\n（此件公开发布，附件不公开）', undefined, '（此件公开发布，附件不公开）'],
    ['内容。\n（此件主动公开，涉及个人隐私的除外）', undefined, '（此件主动公开，涉及个人隐私的除外）'],
    ['内容。\n（此件有限公开）', undefined, '（此件有限公开）'],
    ['公开方式：主动公开（不含附件）\n内容。', undefined, '公开方式：主动公开（不含附件）'],
    ['公开类型：部分公开\n内容。', undefined, '公开类型：部分公开'],
    ['限内部发放\n内容。', 'withheld', '限内部发放'],
    ['内容。\n（非公开）', 'withheld', '（非公开）'],
    ['限本系统内部交流\n内容。', 'withheld', '限本系统内部交流'],
    ['内容。\n□公开 ☑不公开', 'withheld', '□公开 ☑不公开'],
    ['公开（  ） 不公开（√）\n内容。', 'withheld', '公开（  ） 不公开（√）'],
    ['公开（√） 不公开（  ）\n内容。', 'proactive', '公开（√） 不公开（  ）'],
    ['内容。\n是否公开：□是 ☑否', 'closed', '是否公开：□是 ☑否'],
    ['公开范围：系统内\n内容。', undefined, '公开范围：系统内'],
    ['（报批稿）\n内容。', 'withheld', '（报批稿）'],
  ] as const) {
    it(`finds ${word}`, () => {
      const [found] = disclosureInText(text);
      assert.deepEqual([found?.openness, found?.word], [openness, word]);
    });
  }

  for (const text of [
    '第一条　国家秘密的密级分为绝密、机密、秘密三级。',
    '（三）公开方式：通过政府网站公开。',
    '保守国家秘密',
    '第五条　不予公开的政府信息，应当说明理由。',
    '各单位应当编制内部资料目录。',
    '主动公开、依申请公开两种方式。',
    '公开方式：网站',
    '（本文件公开征求意见期间收到意见12条）',
    '一、内部资料管理',
    '仅供参考',
    '本办法未公布前按原规定执行',
  ]) {
    it(`takes no word of its own from ${text}`, () => assert.deepEqual(disclosureInText(text), []));
  }

  it('reads hostile lines in linear time', () => {
    const started = process.cpuUsage();
    for (const part of [' ', '　', '|', '内部文件，', '主动公开□', '公开：', '（此件', '秘密★'])
      disclosureInText(`第一条　${part.repeat(100_000 / part.length)}。`);
    assert.ok(process.cpuUsage(started).user < 4_000_000);
  });

  it('knows the line', () => {
    assert.equal(disclosureInText('甲\n\n（此件公开发布）')[0]?.line, 3);
  });
});

describe('the stage of a text', () => {
  for (const title of [
    '示例市养老办法征求意见稿',
    '（征求意见稿）示例市养老办法',
    '《示例市养老办法（征求意见稿）》',
    '示例市养老办法（第三次修改稿）',
    '示例市养老办法（草案修改稿）',
    '示例市养老办法（公示稿）',
  ])
    it(`is in the title ${title}`, () => assert.ok(isUnissuedTitle(title)));

  for (const title of [
    '示例市草案审议办法',
    '关于征求意见稿管理的规定',
    '示例市养老办法（试行）',
    '示例市文稿管理办法',
  ])
    it(`is not in the title ${title}`, () => assert.ok(!isUnissuedTitle(title)));

  it('is a line of its own below the title', () => {
    assert.equal(stageInHead('示例市养老办法\n\n**（征求意见稿）**\n\n第一条　内容。'), '（征求意见稿）');
    assert.equal(stageInHead('第一条　征求意见稿应当公开。'), undefined);
  });
});

describe('mostClosed', () => {
  it('takes the more closed of contradicting words', () => {
    const words = [...disclosureInFields({ 公开属性: '主动公开' }), ...disclosureInText('秘密★1年')];
    assert.equal(mostClosed(words)?.word, '秘密★1年');
    assert.equal(mostClosed([]), undefined);
  });
});
