import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findDates } from '../import/find-dates.js';
import { hasWords } from './has-words.js';

describe('hasWords', () => {
  for (const text of [
    '',
    '示例县试验办法',
    '2016年9月29日 示例县第四届人民代表大会常务委员会第二十八次会议通过',
    '（1998年5月29日示例市人民代表大会常务委员会通过 根据2018年7月26日《关于修改〈示例条例〉的决定》第二次修正）',
    '附件：1.申请表.docx\n2.名单.xlsx',
    '[申请表.pdf](files/a.pdf)',
    '![扫描件](files/a.png)',
    '目录\n第一章　总则\n第二章　附则',
    '示例县人民政府\n2024年5月16日\n（此件公开发布）',
    '详见附件',
    '（略）',
    '请点击下载附件查看正文。',
    '正文待补充',
    '此页无正文',
    '- 1 -\n\n- 2 -',
    '请登录后查看全文',
    '正文加载中，请稍候……',
    '对不起，您访问的页面不存在！',
    '\\- 1 -\n第 2 页 共 3 页',
  ]) {
    it(`finds none in ${JSON.stringify(text)}`, () => assert.equal(hasWords(text, '示例县试验办法'), false));
  }

  for (const text of [
    '一、甲。',
    '请登录示例县政务服务网办理。',
    '2024年共3页，每页10行。',
    '2024年5月16日起，全县发布试验通告，请遵照执行。',
    '示例县试验办法\n第一条　为了试验，制定本办法。',
    '| 类别 | 标准 |\n| --- | --- |\n| 甲 | 1 |',
  ]) {
    it(`finds some in ${JSON.stringify(text)}`, () => assert.equal(hasWords(text, '示例县试验办法'), true));
  }

  it('reads hostile lines in linear time', () => {
    const started = process.cpuUsage();
    hasWords(`${'2016年9月29日通过 '.repeat(5000)}甲。乙`, '');
    hasWords(`甲${' '.repeat(100_000)}。`, '');
    for (const part of ['\n', '　']) findDates(part.repeat(100_000));
    assert.ok(process.cpuUsage(started).user < 1_000_000);
  });
});
