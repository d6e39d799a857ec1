import type { ElementExamples } from '../testing/example.js';
import { benefitsFeed } from '../testing/sample-benefits.js';

const links = { 'policy-url': '/policy.html?id={id}#{anchor}', region: '990122' };

/** Answers of a food factory with 60 employees. */
const foodFactory = {
  entityType: 'enterprise',
  region: '990122',
  industry: 'C14',
  headcount: 60,
  revenue: 18_000_000,
  equipmentInvestment: 1_800_000,
  newHires: 2,
};

export const examples: ElementExamples = {
  examples: [
    { name: 'start', title: '选需求', attributes: links },
    {
      name: 'profile',
      title: '填情况',
      attributes: { step: 'profile', ...links },
      properties: { profile: { region: '990122', industry: 'C14' } },
    },
    {
      name: 'results',
      title: '看结果',
      attributes: { step: 'results', ...links },
      properties: { profile: foodFactory },
    },
    {
      name: 'item',
      title: '一个事项',
      attributes: { item: 'shixian-gongye/equipment', ...links },
    },
    {
      name: 'missing',
      title: '没有这个事项',
      attributes: { item: 'shixian-gongye/nothing', ...links },
    },
    {
      name: 'order',
      title: '点餐单',
      attributes: {
        step: 'results',
        order: 'shixian-gongye/equipment shixian-gongye/research shishi-jiuye/loan shishi-jiuye/graduates',
        'order-href': 'https://www.example.gov.cn/order?items={items}&need={need}',
        ...links,
      },
      properties: { profile: foodFactory },
    },
    {
      name: 'english',
      title: 'English',
      attributes: { step: 'results', ...links },
      properties: { profile: foodFactory },
      provider: { locale: 'en' },
    },
    { name: 'dark', title: '深色', attributes: links, provider: { scheme: 'dark' } },
    {
      name: 'care',
      title: '关怀模式',
      attributes: { care: '', step: 'results', ...links },
      properties: { profile: foodFactory },
    },
  ],
  wide: ['start', 'results', 'item', 'order'],
  printed: ['item'],
  feed: benefitsFeed,
};
