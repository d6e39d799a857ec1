import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { takeRepublication } from './republication.js';

describe('takeRepublication', () => {
  for (const line of [
    '发布时间：2023-05-01 09:30　来源：示例市某局　浏览次数：12　字体：[大 中 小]',
    '发布时间:2023年5月1日 浏览:12次 字号:A+ A-',
    '发布日期：2023/5/1 | 作者：某局 | 打印 | 关闭',
    '【字体：大 中 小】 【打印本页】 【关闭窗口】',
    '责任编辑：某某 审核：某某',
    '当前位置：首页 > 政策文件 > 正文',
    '扫一扫在手机打开当前页',
    '上一篇：示例通知',
    '分享到：微信 微博 QQ空间',
  ]) {
    it(`takes out ${line}`, () => {
      assert.equal(takeRepublication(`${line}\n\n一、甲。`).text.trim(), '一、甲。');
    });
  }

  it('reads when the page was published', () => {
    assert.equal(takeRepublication('发布时间：2023-05-01 09:30 来源：某局\n甲').publishedOn, '2023-05-01');
  });

  for (const line of [
    '来源：一、甲。',
    '（一）发布时间：每月五日前。',
    '作者应当署名。',
    '一、阅读：推广全民阅读。',
  ]) {
    it(`leaves ${line}`, () => assert.deepEqual(takeRepublication(line), { text: line, lines: [] }));
  }

  it('leaves the middle of a text alone', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `第${index}条 甲。`);
    lines[15] = '来源：某局 浏览：3';
    assert.deepEqual(takeRepublication(lines.join('\n')).lines, []);
  });
});
