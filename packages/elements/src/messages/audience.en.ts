import type { Translated } from '@mingce/i18n';
import type { audienceZhCN } from './audience.zh-CN.js';

export const audienceEn: Translated<typeof audienceZhCN> = {
  'audience.enterprise': 'Enterprises',
  'audience.individual': 'Individuals',
  'audience.selfEmployed': 'Self-employed',
  'audience.farmer': 'Farmers',
  'audience.graduate': 'Graduates',
  'audience.jobseeker': 'Jobseekers',
  'audience.veteran': 'Veterans',
  'audience.returnee': 'Returning entrepreneurs',
  'audience.elderly': 'Older people',
  'audience.disabled': 'People with disabilities',
  'audience.child': 'Children',
  'audience.woman': 'Women',
  'audience.needyFamily': 'Families in need',
  'audience.newResident': 'New residents',
  'audience.institution': 'Public institutions',
  'audience.organization': 'Social organisations',
};
