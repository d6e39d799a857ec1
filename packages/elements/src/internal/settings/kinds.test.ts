import { expect } from '@open-wc/testing';
import * as kinds from './kinds.js';
import type { Setting } from './setting.js';

/** The value that is read, and whether a warning shows the page's author how to write it. */
const rows: readonly [
  kind: string,
  setting: Setting<unknown>,
  written: string,
  value: unknown,
  isTold: boolean,
][] = [
  ['number', kinds.wholeNumber(10, 1, 100), '5', 5, false],
  ['number', kinds.wholeNumber(10, 1, 100), '５', 5, true],
  ['number', kinds.wholeNumber(10, 1, 100), '5条', 5, true],
  ['number', kinds.wholeNumber(10, 1, 100), '“5”', 5, true],
  ['number', kinds.wholeNumber(10, 1, 100), '', 10, true],
  ['number', kinds.wholeNumber(10, 1, 100), '0', 10, true],
  ['number', kinds.wholeNumber(10, 1, 100), '-1', 10, true],
  ['number', kinds.wholeNumber(10, 1, 100), '1e9', 10, true],
  ['number', kinds.wholeNumber(10, 1, 100), '1.5', 10, true],
  ['number', kinds.wholeNumber(10, 1, 100), '1000000', 10, true],
  ['number', kinds.wholeNumber(2, 1, 6), 'h3', 3, true],
  ['flag', kinds.flag(), '', true, false],
  ['flag', kinds.flag(), 'true', true, false],
  ['flag', kinds.flag(), 'no-recent', true, false],
  ['flag', kinds.flag(), 'false', false, true],
  ['flag', kinds.flag(), 'NO', false, true],
  ['flag', kinds.flag(), '０', false, true],
  ['flag', kinds.flag(), '否', false, true],
  ['care', kinds.care(), '', 'on', false],
  ['care', kinds.care(), 'false', 'off', true],
  ['care', kinds.care(), 'Larger', 'larger', true],
  ['care', kinds.care(), '好', null, true],
  ['palette', kinds.palette(), 'Blue', 'blue', true],
  ['palette', kinds.palette(), '蓝色', 'blue', true],
  ['palette', kinds.palette(), 'purple', null, true],
  ['url-state', kinds.urlState(), 'OFF', 'off', true],
  ['url-state', kinds.urlState(), 'false', 'off', true],
  ['locale', kinds.locale(), 'cn', 'zh-CN', true],
  ['locale', kinds.locale(), 'zh_CN', 'zh-CN', true],
  ['locale', kinds.locale(), 'en', 'en', false],
  ['id', kinds.id(), ' a-1 ', 'a-1', false],
  ['id', kinds.id(), '“a-1”', 'a-1', true],
  ['pattern', kinds.pattern(), 'p.html?id={id}', 'p.html?id={id}', false],
  ['pattern', kinds.pattern(), 'p.html?id=｛ID｝', 'p.html?id={id}', true],
  ['pattern', kinds.pattern(), 'p.html', 'p.html', true],
  ['feed', kinds.feeds(), 'feed/ other/feed.json', 'feed/ other/feed.json', false],
  ['feed', kinds.feeds(), '“feed/”', 'feed/', true],
  ['feed', kinds.feeds(), 'feed/，other/', 'feed/ other/', true],
  [
    'feed',
    kinds.feeds(),
    'https://a.example/, https://b.example/',
    'https://a.example/ https://b.example/',
    true,
  ],
  ['feed', kinds.feeds(), 'https://a.example/?list=1,2', 'https://a.example/?list=1,2', false],
  ['key', kinds.key(), '{“kty”:“EC”}', '{"kty":"EC"}', true],
  ['region', kinds.region(), '990122', '990122', false],
  ['region', kinds.region(), '９９０１２２', '990122', true],
  ['region', kinds.region(), '990122000000', '990122', true],
  ['region', kinds.region(), '示例县', '示例县', true],
  ['region', kinds.region(), '12', '', true],
  ['day', kinds.day(), '2025-06-01', '2025-06-01', false],
  ['day', kinds.day(), '2025年6月1日', '2025-06-01', true],
  ['day', kinds.day(), '2025/6/31', '', true],
  ['selector', kinds.selector(), 'body.care', 'body.care', false],
  ['selector', kinds.selector(), 'body[', '', true],
];

describe('attributes as people write them', () => {
  for (const [kind, setting, written, value, isTold] of rows) {
    it(`${kind} “${written}” is ${JSON.stringify(value)}`, () => {
      const reading = setting.read(written);
      expect(reading.value).to.equal(value);
      expect(reading.expected !== undefined).to.equal(isTold);
    });
  }
});
