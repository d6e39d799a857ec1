import { parityFaults } from '@mingce/i18n';
import { audienceLabels, elementLabels } from '@mingce/schema/vocabulary';
import { expect } from '@open-wc/testing';
import { audienceEn } from './audience.en.js';
import { audienceZhCN } from './audience.zh-CN.js';
import { elementEn } from './element.en.js';
import { elementZhCN } from './element.zh-CN.js';
import { messages } from './index.js';

/** A vocabulary's names in one language, as words of the elements. */
const wordsOf = (
  group: string,
  labels: Readonly<Record<string, { zh: string; en: string }>>,
  language: 'zh' | 'en',
) => Object.fromEntries(Object.entries(labels).map(([code, label]) => [`${group}.${code}`, label[language]]));

describe('messages', () => {
  it('have the same keys and holes in every language', () => {
    expect(parityFaults(messages)).to.deep.equal([]);
  });

  it('name audiences and elements as the schema does', () => {
    expect(audienceZhCN).to.deep.equal(wordsOf('audience', audienceLabels, 'zh'));
    expect(audienceEn).to.deep.equal(wordsOf('audience', audienceLabels, 'en'));
    expect(elementZhCN).to.deep.equal(wordsOf('element', elementLabels, 'zh'));
    expect(elementEn).to.deep.equal(wordsOf('element', elementLabels, 'en'));
  });
});
