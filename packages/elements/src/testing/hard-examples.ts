import type { ShownExamples } from './example.js';
import {
  barePicture,
  hardInterpretations,
  hardPicture,
  hardPolicies,
  hardServices,
  hardSums,
} from './hard-records.js';
import { interpretationFeed } from './interpretation-feed.js';
import { sampleFeed } from './sample-feed.js';
import { samplePolicies } from './sample-policies.js';

const hardFeed = (url: string) =>
  interpretationFeed(url, {
    policy: hardPolicies,
    interpretation: hardInterpretations,
    service: hardServices,
  });
const searchFeed = (url: string) => sampleFeed({ url, policies: [...hardPolicies, ...samplePolicies] });

const links = {
  'policy-url': '/policy.html?id={id}#{anchor}',
  'interpretation-url': '/jd.html?id={id}',
  'service-url': '/fw.html?id={id}',
};
const [policy] = hardPolicies;
const bare = hardPolicies[2];
const tenFilters = [
  'validity=inForce',
  'validity=repealed',
  'region=990100',
  'region=990122',
  'audience=disabled',
  'audience=needyFamily',
  'audience=elderly',
  'audience=child',
  'topic=eldercare',
  'topic=insurance',
].join('&');

const hardPictures = [
  {
    name: 'hard',
    title: '难排的内容',
    properties: { record: hardPicture, policyRecord: policy },
    attributes: links,
  },
  { name: 'hard-sums', title: '很长的金额', properties: { record: hardSums, policyRecord: policy } },
  {
    name: 'hard-table',
    title: '很长的金额，列表',
    properties: {
      record: { ...hardSums, layout: [{ element: 'standards', layout: 'table' as const }] },
      policyRecord: policy,
    },
  },
  { name: 'hard-bare', title: '没有电话，没有文号', properties: { record: barePicture, policyRecord: bare } },
];

/** Examples with content that breaks layouts; `<tag>.examples.ts` has the usual content. */
export const hardExamples: Readonly<Record<string, ShownExamples>> = {
  'policy-search': {
    draws: 'policy-search',
    feed: searchFeed,
    examples: [
      { name: 'hard', title: '难排的内容', address: '?q=残疾人公交车自行车' },
      { name: 'hard-filters', title: '十个筛选', address: `?q=残疾人&${tenFilters}` },
      { name: 'hard-one', title: '一件结果', address: '?q=残疾人保障条例&topic=eldercare&page-size=1' },
      { name: 'hard-none', title: '没有结果', address: `?q=${'a'.repeat(80)}` },
    ],
  },
  'policy-reader': {
    draws: 'policy-reader',
    feed: hardFeed,
    examples: [
      { name: 'hard', title: '难排的内容', attributes: { policy: 'hard', ...links } },
      { name: 'hard-replaced', title: '已被替代', attributes: { policy: 'hard-old', ...links } },
      { name: 'hard-bare', title: '内容很少', attributes: { policy: 'hard-bare' } },
    ],
  },
  'policy-picture': { draws: 'policy-picture', feed: hardFeed, examples: hardPictures },
  'policy-picture-card': { draws: 'policy-picture-card', feed: hardFeed, examples: hardPictures },
  'policy-interpretation': {
    draws: 'policy-interpretation',
    feed: hardFeed,
    examples: ['leader', 'media', 'qa', 'picture'].map((template) => ({
      name: `hard-${template}`,
      title: '难排的内容',
      attributes: { interpretation: `hard-${template}`, ...links },
    })),
  },
  'policy-changes': {
    draws: 'policy-changes',
    feed: hardFeed,
    examples: [
      { name: 'hard', title: '难排的内容', attributes: { interpretation: 'hard-picture', ...links } },
      { name: 'hard-computed', title: '逐条', attributes: { policy: 'hard', old: 'hard-old', ...links } },
    ],
  },
  'policy-glossary': {
    draws: 'policy-glossary',
    feed: hardFeed,
    examples: [{ name: 'hard', title: '难排的内容', attributes: { policy: 'hard', ...links } }],
  },
};
