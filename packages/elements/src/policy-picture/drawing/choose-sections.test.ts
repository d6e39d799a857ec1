import type { Interpretation } from '@mingce/schema/types';
import { type PictureLayout, pictureLayouts } from '@mingce/schema/vocabulary';
import { expect } from '@open-wc/testing';
import {
  examplePolicy,
  fullRecord,
  type PictureRecord,
  policyPictureExamples,
} from '../policy-picture.examples.js';
import { chooseSections } from './choose-sections.js';

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
  const shapes: [string, Elements, PictureLayout][] = [
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
    ['one measure is alone', { mainContent: points(1) }, 'spotlight'],
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
    expect(pictureLayouts.filter((name) => ![...drawn, ...chosen].includes(name))).to.deep.equal([]);
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

  it('names the largest of the sums that can be compared first among the key figures, at most five', () => {
    const valuesOf = (items: Elements['standards']) =>
      sectionsOf({ background: points(1), standards: items })[0]?.items.map(({ amount }) => amount?.value);
    const { standards: items = [] } = standards(2, 100, 300, 5, 60, 70);
    expect(valuesOf(items)).to.deep.equal([300, 2, 100, 5, 60]);
    // A limit is not the largest figure, even if its sum is smaller than others.
    expect(
      valuesOf(items.map((item, index) => (index === 1 ? { ...item, condition: '此为上限' } : item))),
    ).to.deep.equal([300, 2, 100, 5, 60]);
    expect(
      valuesOf(items.map((item, index) => (index === 3 ? { ...item, lead: true } : item))),
    ).to.deep.equal([5, 2, 100, 300, 60]);
  });

  it('compares what is counted alike and is of one kind', () => {
    const leadOf = (...rows: [item: string, value: number | string, unit: string][]) =>
      sectionsOf({
        background: points(1),
        standards: rows.map(([item, value, unit]) => ({ item, value, unit })),
      })[0]?.items[0]?.title;
    expect(leadOf(['就业补贴', 5, '万元'], ['安家补贴', 8000, '元'], ['租房补贴', 900, '元/人/月'])).to.equal(
      '就业补贴',
    );
    expect(leadOf(['贷款额度', 500, '万元'], ['创业补贴', 1, '万元'], ['场地补贴', 2, '万元'])).to.equal(
      '场地补贴',
    );
    expect(leadOf(['达标', '3至5', '万元'], ['优秀', '5至8', '万元'], ['合格', 2, '万元'])).to.equal('优秀');
    expect(leadOf(['覆盖率', 35, '%'], ['通达率', 100, '%'], ['合格率', 98, '%'])).to.equal('覆盖率');
    expect(leadOf(['办理', 1, '天'], ['公示', 7, '天'], ['复核', 2, '天'])).to.equal('公示');
  });

  it('never draws a penalty as a key figure, nor as a chart', () => {
    const fined = [
      { item: '在公园内烧烤（罚款）', value: 200, unit: '万元' },
      { item: '逾期不改', value: 90, unit: '万元', penalty: true },
      { item: '拒不改正', value: 80, unit: '万元', condition: '拒不改正的，处八十万元罚款。' },
    ];
    const mixed = {
      background: points(1),
      standards: [...fined, ...(standards(10, 20, 50).standards ?? [])],
    };
    expect(sectionsOf(mixed)[0]?.items.map(({ amount }) => amount?.value)).to.deep.equal([50, 10, 20]);
    expect(layoutOf({ standards: fined.slice(0, 1) })).to.equal('table');
    expect(layoutOf({ standards: fined })).to.equal('table');
    expect(
      sectionsOf({ background: points(1), standards: fined }).map(({ element }) => element),
    ).to.not.include('figures');
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
