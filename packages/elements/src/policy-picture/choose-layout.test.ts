import type { Interpretation } from '@mingce/schema/types';
import { pictureLayouts } from '@mingce/schema/vocabulary';
import { expect } from '@open-wc/testing';
import { chooseSections } from './choose-layout.js';
import type { LayoutName } from './layouts.js';
import {
  examplePolicy,
  fullRecord,
  type PictureRecord,
  policyPictureExamples,
} from './policy-picture.examples.js';

type Elements = PictureRecord['elements'];

const pictureOf = (elements: Elements, layout?: PictureRecord['layout']): PictureRecord => ({
  ...fullRecord,
  elements,
  layout,
});
const sectionsOf = (elements: Elements, layout?: PictureRecord['layout']) =>
  chooseSections({ interpretation: pictureOf(elements, layout) });
const layoutOf = (elements: Elements, layout?: PictureRecord['layout']) =>
  sectionsOf(elements, layout).find(({ element }) => element !== 'figures')?.layout;
const standards = (...values: (number | string)[]) => ({
  standards: values.map((value, index) => ({ item: `第${index + 1}档`, value, unit: '万元' })),
});
const points = (count: number, title?: (index: number) => string) =>
  Array.from({ length: count }, (_, index) =>
    title ? { title: title(index), text: '完成。' } : { text: '完成。' },
  );

describe('chooseSections', () => {
  const shapes: [string, Elements, LayoutName][] = [
    ['one or two amounts are figures', standards(2, 300), 'figures'],
    ['amounts that rise gently are stairs', standards(10, 20, 50, 100), 'stairs'],
    ['amounts that fall gently are stairs too', standards(12, 10, 6), 'stairs'],
    ['amounts that jump stand in a table', standards(2, 100, 300), 'table'],
    ['amounts up and down stand in a table', standards(20, 5, 50), 'table'],
    ['amounts in words stand in a table', standards('三分之二', '一半', '四成'), 'table'],
    [
      'percentages that make a whole are shares',
      { standards: [60, 25, 15].map((value) => ({ item: '各级', value, unit: '%' })) },
      'share',
    ],
    ['one measure stands alone', { mainContent: points(1) }, 'spotlight'],
    ['a few measures are cards', { mainContent: points(9) }, 'cards'],
    ['many measures are a ledger', { mainContent: points(40) }, 'ledger'],
    [
      'numbered steps are steps',
      { mainContent: points(3, (index) => `第${'一二三'[index]}步　申请`) },
      'steps',
    ],
    [
      'titles that are dates are a timeline',
      { objectives: points(3, (index) => `2025年${index + 5}月`) },
      'timeline',
    ],
    ['titles that are questions are questions', { mainContent: points(2, () => '谁能申请？') }, 'questions'],
    ['aims with percentages show progress', { objectives: [{ text: '覆盖率由21%提高到36%。' }] }, 'progress'],
    ['aims without are aims', { objectives: points(2) }, 'aims'],
    ['whom it concerns has signs', { scope: [{ audience: 'farmer', text: '农户' }] }, 'audience'],
    ['places have none', { scope: [{ text: '市区' }] }, 'aims'],
    ['a background is prose', { background: points(2) }, 'prose'],
    ['cautions are dos and don’ts', { cautions: points(2) }, 'dos'],
  ];
  for (const [name, elements, layout] of shapes) {
    it(name, () => expect(layoutOf(elements)).to.equal(layout));
  }

  it('draws in every layout there is, over the named examples', () => {
    const drawn = new Set(
      policyPictureExamples.flatMap(({ record, policy }) =>
        chooseSections({ interpretation: record, policy }).map(({ layout }) => layout),
      ),
    );
    const chosen = sectionsOf(standards(2)).map(({ layout }) => layout);
    expect(
      pictureLayouts.filter((name) => ![...drawn, ...chosen].includes(name as LayoutName)),
    ).to.deep.equal([]);
  });

  it('puts the elements in the order a reader asks, what the policy adds beside them', () => {
    expect(
      chooseSections({ interpretation: fullRecord, policy: examplePolicy }).map(({ element }) => element),
    ).to.deep.equal([
      'figures',
      'background',
      'objectives',
      'scope',
      'conditions',
      'standards',
      'mainContent',
      'measures',
      'innovations',
      'changes',
      '办理时间',
      'cautions',
      'terms',
      'keywords',
    ]);
  });

  it('puts what the author lists first, with its companions and headline, and leaves out what is not wanted', () => {
    const sections = chooseSections({
      interpretation: {
        ...fullRecord,
        layout: [
          { element: 'changes', title: '变在这里' },
          { element: 'scope' },
          { element: 'figures', layout: 'none' },
          { element: 'terms', layout: 'none' },
        ],
      },
      policy: examplePolicy,
    });
    expect(sections.slice(0, 4).map(({ element }) => element)).to.deep.equal([
      'changes',
      'scope',
      'conditions',
      'background',
    ]);
    expect(sections[0]?.title).to.equal('变在这里');
    expect(sections.some(({ element }) => element === 'figures' || element === 'terms')).to.equal(false);
  });

  it('takes a layout that can draw the data, and no other', () => {
    expect(layoutOf(standards(2, 100, 300), [{ element: 'standards', layout: 'cards' }])).to.equal('cards');
    for (const layout of ['compare', 'hologram', 'toString'])
      expect(layoutOf({ scope: points(2) }, [{ element: 'scope', layout }])).to.equal('aims');
  });

  it('names a ceiling first among the key figures, at most five', () => {
    const { standards: items } = standards(2, 100, 300, 5, 60, 70);
    const [figures] = sectionsOf({
      background: points(1),
      standards: items?.map((item, index) => ({
        ...item,
        ...(index === 1 ? { condition: '此为上限' } : {}),
      })),
    });
    expect(figures?.items.map(({ amount }) => amount?.value)).to.deep.equal([100, 2, 300, 5, 60]);
  });

  it('names the largest first among key figures of one unit, the first among others', () => {
    const leadOf = (units: string[]) => {
      const items = [1, 4, 1, 2].map((value, index) => ({ item: '项', value, unit: units[index] ?? '天' }));
      return sectionsOf({ background: points(1), standards: items })[0]?.items[0]?.amount?.value;
    };
    expect(leadOf([])).to.equal(4);
    expect(leadOf(['%', '天', '万元'])).to.equal(1);
  });

  it('says no figures twice: none right above their own table, unless the author asks', () => {
    const table = standards(2, 100, 300, 5);
    const layoutsOf = (layout: PictureRecord['layout']) =>
      sectionsOf({ ...table, background: points(1) }, layout).map((section) => section.layout);
    expect(layoutsOf([{ element: 'standards' }])).to.deep.equal(['table', 'prose']);
    expect(layoutsOf([{ element: 'figures' }, { element: 'standards' }])).to.deep.equal([
      'figures',
      'table',
      'prose',
    ]);
  });

  it('draws nothing of an empty interpretation', () => {
    expect(sectionsOf({})).to.deep.equal([]);
    expect(sectionsOf({ keywords: [{ word: '只有词' }] })).to.deep.equal([]);
  });

  it('draws interpretations of other templates that have elements, and the questions of a Q&A', () => {
    const { id, title, policies, region, issuers, publishedOn } = fullRecord;
    const base = { id, title, policies, region, issuers, publishedOn };
    const qa: Interpretation = {
      ...base,
      template: 'qa',
      questions: [{ question: '谁能申请？', answer: '店主。' }],
    };
    expect(
      chooseSections({ interpretation: qa }).map(({ element, layout }) => `${element} ${layout}`),
    ).to.deep.equal(['questions questions']);
  });
});
