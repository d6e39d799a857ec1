import type { benefitZhCN } from './benefit.zh-CN.js';

export const benefitEn: Readonly<Record<keyof typeof benefitZhCN, string>> = {
  'benefit.awardMissing':
    'The item “{item}” does not say what it grants. Add awards: what one gets, and how much.',
  'benefit.materialsMissing':
    'The item “{item}” does not say which papers are needed. Add materials; if it is granted without application, write selection: automatic.',
  'benefit.officeMissing':
    'The item “{item}” does not say which office takes applications. Add contact.office, to the policy if it is the same for all items.',
  'benefit.phoneMissing':
    'The item “{item}” gives no telephone number for questions. Add contact.phone, to the policy if it is the same for all items.',
  'benefit.windowMissing':
    'The item “{item}” does not say from when to when applications are taken. Add windows; if always, write windows: [{ note: 长期受理 }].',
};
