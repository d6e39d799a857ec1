import type { InterpretationElement } from '@mingce/schema/types';

export interface ElementHint {
  /** Purpose of the element, for the author. */
  about: string;
  /** Pattern of a point, for an element without a quotation. */
  pattern: readonly string[];
}

const point = ['- text: ', '  clauses: [ { anchor: art-1 } ]'];

/**
 * Hints to authors about each element in a scaffold; a scaffold is a Chinese document in any language of the reports.
 */
export const elementHints: Readonly<Record<InterpretationElement, ElementHint>> = {
  background: { about: '为什么出台，依据是什么。', pattern: point },
  objectives: { about: '要达到什么目的、什么指标，什么时候达到。', pattern: point },
  mainContent: {
    about: '主要讲了哪几件事，一件一条，标题要短。',
    pattern: ['- title: ', ...point.map(indented)],
  },
  innovations: {
    about: '与以往或别处相比有什么新办法。原文不会自己说，请起草单位填写。',
    pattern: ['- title: ', ...point.map(indented)],
  },
  keywords: { about: '几个词，读者会拿它来搜。', pattern: ['- word: '] },
  terms: {
    about: '读者不懂的词，用一句话讲明白。',
    pattern: ['- term: ', '  definition: ', '  clause: { anchor: art-1 }'],
  },
  scope: {
    about: '管到谁、管到哪里；audience 写用户类型的代码，没有对应的可以不写。',
    pattern: ['- audience: individual', '  text: ', '  clauses: [ { anchor: art-1 } ]'],
  },
  standards: {
    about:
      '金额、比例、标准；value 写数字才能画成图，unit 写单位，condition 写什么条件下适用。要哪一条画得最大，写 lead: true；罚则写 penalty: true。',
    pattern: ['- item: ', '  value: 0', '  unit: 元', '  condition: ', '  clause: { anchor: art-1 }'],
  },
  cautions: {
    about: '提醒读者的事；kind 为 do（要做）、dont（不要做）、note（留意）。',
    pattern: ['- kind: note', '  text: ', '  clauses: [ { anchor: art-1 } ]'],
  },
  changes: {
    about: '新旧政策哪里不同；old 写旧规定，new 写新规定。',
    pattern: ['- topic: ', '  old: ', '  new: ', '  newClause: { anchor: art-1 }'],
  },
};

function indented(line: string): string {
  return `  ${line.replace(/^- /, '')}`.replace(/^ {4}/, '  ');
}
