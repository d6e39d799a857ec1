import { expect } from '@open-wc/testing';
import { safeHref } from './safe-href.js';

describe('safeHref', () => {
  for (const href of [
    'https://www.example.gov.cn/1',
    'http://a/',
    '/zwgk/1.html',
    '1.html?a=b',
    '#art-6',
    'tel:12345',
    'mailto:a@example.com',
  ]) {
    it(`lets ${href} through`, () => expect(safeHref(href)).to.equal(href));
  }

  for (const href of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'http://[',
    undefined,
  ]) {
    it(`holds back ${JSON.stringify(href)}`, () => expect(safeHref(href)).to.equal(undefined));
  }
});
