import type { FakeFeed } from '@mingce/feed/testing';
import type { Guide } from '@mingce/schema/types';
import { interpretationFeed } from './interpretation-feed.js';
import { samplePolicyPair } from './sample-interpretations.js';

/** A guide of three questions; only some readers are asked one of them. */
export const sampleGuide: Guide = {
  id: 'startup',
  title: '我能领一次性创业补贴吗',
  summary: '回答两三个问题，看能不能领、领多少。',
  policies: ['new'],
  start: 'first',
  questions: [
    {
      id: 'first',
      question: '是首次创办小微企业或者从事个体经营吗？',
      help: '以前办过营业执照、后来注销的，不算首次。',
      clauses: [{ anchor: 'art-2' }],
      options: [
        { label: '是首次', next: 'months' },
        { label: '不是首次', next: 'no' },
      ],
    },
    {
      id: 'months',
      question: '正常经营满六个月了吗？',
      clauses: [{ anchor: 'art-3' }],
      options: [
        { label: '满六个月', next: 'returnee' },
        { label: '还不满六个月', next: 'later' },
      ],
    },
    {
      id: 'returnee',
      question: '是返乡创业吗？',
      options: [
        { label: '是', next: 'more' },
        { label: '不是', next: 'yes' },
      ],
    },
  ],
  outcomes: [
    {
      id: 'yes',
      title: '可以申领，每户12000元',
      text: '向经营所在地的人力资源社会保障部门申领。',
      clauses: [{ anchor: 'art-3', quote: '可以申领一次性创业补贴，每户 12000 元' }, { anchor: 'art-5' }],
      services: ['help'],
      contact: { office: '示例县创业服务中心', phone: '0000-8820510', hours: '工作日 9:00—17:00' },
    },
    { id: 'more', title: '可以申领，并且另有奖励', clauses: [{ anchor: 'art-3' }], services: ['help'] },
    { id: 'later', title: '满六个月后再申领', clauses: [{ anchor: 'art-3' }] },
    { id: 'no', title: '不在补贴范围内', clauses: [{ anchor: 'art-2' }] },
  ],
  answeredBy: '示例县人力资源和社会保障局',
  region: '990122',
  publishedOn: '2024-06-01',
};

/** The same guide in its doubtful states. */
const doubtfulGuide: Guide = { ...sampleGuide, id: 'doubtful', doubtful: true };

/** The feed of the examples of guides. */
export const guideFeed = (url: string): Promise<FakeFeed> =>
  interpretationFeed(url, { guide: [sampleGuide, doubtfulGuide], policy: samplePolicyPair });
