import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeNamed } from './places.js';

describe('the place that a query names', () => {
  const cases: readonly [query: string, place: string | undefined][] = [
    ['北京市对展会有何支持政策', '11'],
    ['在浙江办企业', '33'],
    ['内蒙古绿色通道', '15'],
    ['平凉市政务服务中心', ''],
    ['，宁津县低保', ''],
    ['城市低保标准', undefined],
    ['超市食品安全', undefined],
    ['本市户籍', undefined],
    ['劳动合同试用期', undefined],
    ['', undefined],
  ];
  for (const [query, place] of cases) {
    it(`of ${query || 'nothing'} is ${place === undefined ? 'none' : place || 'one without a code'}`, () => {
      assert.equal(placeNamed(query), place);
    });
  }
});
