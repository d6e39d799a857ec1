import { fakeFeed } from '@mingce/testing';
import { expect } from '@open-wc/testing';
import type { LazyPart } from '../internal/lazy-part.js';
import type { PolicyErrorEvent } from '../internal/policy-error-event.js';
import {
  button,
  eachWithOwnPage,
  exampleOf,
  picture,
  pieces,
  place,
  words,
} from '../testing/picture-harness.js';
import { freshFeedUrl } from '../testing/search-harness.js';
import { waitUntil } from '../testing/wait-until.js';
import { rareLayouts } from './layouts/registry.js';
import { afterwards, desk, drawing, roomyStyles, warning } from './parts.js';
import { examplePolicy, fullRecord } from './policy-picture.examples.js';

const gone = new TypeError('the part is gone');

/** Puts a part out of reach; returns what brings it back. */
function takeAway(part: LazyPart<unknown>): () => void {
  Object.defineProperty(part, 'value', { configurable: true, value: undefined });
  Object.defineProperty(part, 'failure', { configurable: true, value: gone });
  Object.defineProperty(part, 'tryToLoad', { configurable: true, value: () => Promise.resolve() });
  return () => {
    for (const name of ['value', 'failure', 'tryToLoad']) Reflect.deleteProperty(part, name);
  };
}

describe('the parts of a picture', () => {
  eachWithOwnPage();
  const { record } = exampleOf('full');

  it('are said to be out of reach, once, and asked for again', async () => {
    const bringBack = takeAway(drawing);
    const errors: unknown[] = [];
    const element = await place({}, {}, 1000, (made) => {
      made.record = record;
      made.addEventListener('policy-error', (event: PolicyErrorEvent) => errors.push(event.detail.error));
    });
    expect(words(pieces(element, '[role=alert]')[0])).to.include('本文件暂时无法打开');
    element.brand = '公开德好';
    await element.updateComplete;
    expect(errors).to.deep.equal([gone]);
    bringBack();
    button(element, '重试').click();
    await waitUntil(() => picture(element));
    expect(pieces(element, '[role=alert]')).to.deep.equal([]);
  });

  it('are said to be out of reach where a feed is named', async () => {
    const feed = await fakeFeed(
      { interpretation: [fullRecord], policy: [examplePolicy] },
      { url: freshFeedUrl() },
    );
    const uninstall = feed.install();
    const bringBack = takeAway(desk);
    try {
      const element = await place({ feed: feed.url, interpretation: fullRecord.id });
      expect(words(pieces(element, '[role=alert]')[0])).to.include('本文件暂时无法打开');
      bringBack();
      button(element, '重试').click();
      await waitUntil(() => picture(element));
    } finally {
      bringBack();
      uninstall();
    }
  });

  it('are done without where the picture can be: a rare layout gives way to cards', async () => {
    const bringBack = takeAway(rareLayouts.timeline);
    try {
      const element = await place({}, {}, 1000, (made) => {
        made.record = {
          ...record,
          elements: {
            objectives: [
              { title: '2026年前', text: '建成。' },
              { title: '2030年前', text: '扩大。' },
            ],
          },
        };
      });
      expect(pieces(element, '.time')).to.deep.equal([]);
      expect(words(pieces(element, '.l-timeline .cards')[0])).to.include('2026年前');
    } finally {
      bringBack();
    }
  });

  it('are done without where they only follow: the picture stands, and its tools say what to do', async () => {
    const bringBack = takeAway(afterwards);
    try {
      const element = await place({}, {}, 1000, (made) => {
        made.record = record;
      });
      expect(words(picture(element))).to.include('示例市社区便民商业扶持办法');
      expect(element.text).to.equal('');
      expect(pieces(element, 'footer')).to.deep.equal([]);
      button(element, '复制文字版').click();
      await waitUntil(() => words(pieces(element, '[role=status]')[0]).includes('请检查网络'));
      bringBack();
      element.brand = '公开德好';
      await element.updateComplete;
      await waitUntil(() => pieces(element, 'footer').length === 1);
    } finally {
      bringBack();
    }
  });

  it('are fetched again when the browser is back online: the telephone comes', async () => {
    const bringBack = takeAway(afterwards);
    try {
      const element = await place({}, {}, 1000, (made) => {
        made.record = record;
        made.policyRecord = examplePolicy;
      });
      expect(pieces(element, '.phone')).to.deep.equal([]);
      bringBack();
      window.dispatchEvent(new Event('online'));
      await waitUntil(() => pieces(element, '.phone').length === 1);
    } finally {
      bringBack();
    }
  });

  it('are not done without where they warn: a policy that does not hold is never shown unmarked', async () => {
    const bringBack = takeAway(warning);
    try {
      const element = await place({}, {}, 1000, (made) => {
        made.record = record;
        made.policyRecord = { ...examplePolicy, repealedOn: '2020-01-01' };
      });
      expect(picture(element)).to.equal(null);
      expect(words(pieces(element, '[role=alert]')[0])).to.include('本文件暂时无法打开');
      bringBack();
      button(element, '重试').click();
      await waitUntil(() => picture(element));
      expect(words(pieces(element, '.warning')[0])).to.include('已废止');
    } finally {
      bringBack();
    }
  });

  it('stand in one order, whichever came first', async () => {
    const element = await place({}, {}, 1000, (made) => {
      made.record = { ...record, elements: { background: [{ text: '背景。' }] } };
    });
    element.record = {
      ...record,
      elements: {
        objectives: [
          { title: '2026年前', text: '建成。' },
          { title: '2030年前', text: '扩大。' },
        ],
      },
    };
    await element.updateComplete;
    await waitUntil(() => pieces(element, '.time').length === 1);
    const sheets = (element.shadowRoot as ShadowRoot).adoptedStyleSheets;
    const rare = sheets.indexOf(rareLayouts.timeline.value?.styles.styleSheet as CSSStyleSheet);
    expect(rare).to.be.greaterThan(0);
    expect(sheets.indexOf(roomyStyles.value?.styles.styleSheet as CSSStyleSheet)).to.be.greaterThan(rare);
  });
});
