import type { ElementExamples } from '../testing/example.js';
import { answersFeed } from '../testing/sample-answers.js';

const links = { 'policy-url': '/policy.html?id={id}#{anchor}', 'search-url': '/search.html?q={q}' };

export const examples: ElementExamples = {
  examples: [
    { name: 'start', title: '开始', attributes: links },
    { name: 'answer', title: '答复', attributes: { answer: 'amount', ...links } },
    { name: 'doubtful', title: '待核实', attributes: { answer: 'false', ...links } },
    { name: 'ended', title: '已经过期', attributes: { answer: 'custody', ...links } },
    { name: 'missing', title: '没有这个答复', attributes: { answer: 'nowhere' } },
    {
      name: 'english',
      title: 'English',
      attributes: { answer: 'amount', ...links },
      provider: { locale: 'en' },
    },
    { name: 'dark', title: '深色', attributes: { answer: 'amount', ...links }, provider: { scheme: 'dark' } },
    { name: 'care', title: '关怀模式', attributes: { answer: 'amount', care: '', ...links } },
  ],
  wide: ['start', 'answer'],
  printed: ['answer'],
  feed: answersFeed,
};
