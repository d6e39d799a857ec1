import { expect } from '@open-wc/testing';
import { parseCaptions } from './captions.js';

describe('parseCaptions', () => {
  it('reads words and moments, with hours or without, and leaves styles, notes and voices out', () => {
    const file = [
      '\ufeffWEBVTT 示例',
      'STYLE\n::cue { color: red }',
      'NOTE 编者的话 --> 不是字幕',
      '1\n00:00.500 --> 00:02.000 align:start\n<v 小创>第一句\n<i>第二行</i>',
      '01:00:03.000 --> 01:00:04.250\n最后一句',
    ].join('\r\n\r\n');
    expect(parseCaptions(file)).to.deep.equal([
      { start: 0.5, end: 2, text: '第一句\n第二行' },
      { start: 3603, end: 3604.25, text: '最后一句' },
    ]);
  });

  it('leaves broken captions out and keeps the others', () => {
    const file =
      'WEBVTT\n\n00:05.000 --> 00:01.000\n倒着走\n\n00:01.000 --> 00:02.000\n\n\n00:06.000 --> 00:07.000\n好的';
    expect(parseCaptions(file).map(({ text }) => text)).to.deep.equal(['好的']);
    expect(parseCaptions('<html>不是字幕</html>')).to.deep.equal([]);
  });
});
