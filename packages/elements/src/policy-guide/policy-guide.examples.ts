import type { ElementExamples } from '../testing/example.js';
import { guideFeed } from '../testing/sample-guides.js';

const links = { 'policy-url': '/policy.html?id={id}#{anchor}' };
const answered = (...chosen: readonly [question: string, option: number][]) => ({ answers: new Map(chosen) });
const toOutcome = answered(['first', 0], ['months', 0], ['returnee', 1]);

export const examples: ElementExamples = {
  examples: [
    { name: 'start', title: '第一题', attributes: { guide: 'startup', ...links } },
    {
      name: 'middle',
      title: '答了一题',
      attributes: { guide: 'startup', ...links },
      properties: answered(['first', 0]),
    },
    {
      name: 'outcome',
      title: '结论',
      attributes: { guide: 'startup', ...links },
      properties: toOutcome,
    },
    { name: 'doubtful', title: '待核实', attributes: { guide: 'doubtful', ...links } },
    { name: 'missing', title: '没有这个导办', attributes: { guide: 'nowhere' } },
    {
      name: 'english',
      title: 'English',
      attributes: { guide: 'startup', ...links },
      properties: toOutcome,
      provider: { locale: 'en' },
    },
    {
      name: 'dark',
      title: '深色',
      attributes: { guide: 'startup', ...links },
      properties: toOutcome,
      provider: { scheme: 'dark' },
    },
    {
      name: 'care',
      title: '关怀模式',
      attributes: { guide: 'startup', care: '', ...links },
      properties: answered(['first', 0]),
    },
  ],
  wide: ['start', 'outcome'],
  printed: ['outcome'],
  feed: guideFeed,
};
