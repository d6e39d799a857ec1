import type { judgeZhCN } from './judge.zh-CN.js';

export const judgeEn: Readonly<Record<keyof typeof judgeZhCN, string>> = {
  'judge.eligible': 'Eligible',
  'judge.possible': 'Possibly eligible',
  'judge.ineligible': 'Not eligible',
  'judge.amount': '{max}',
  'judge.range': '{min} to {max}',
  'judge.from': 'at least {min}',
  'judge.notEstimable': 'amount cannot be estimated',
  'judge.byOffice': 'decided by the office: {count}',
  'judge.applicants': 'Kind of applicant: {kinds}',
  'judge.mustNotHold': 'without “{text}”',
  'judge.because': '    not met: {text}',
  'judge.missing': '    still to be known: {facts}',
  'judge.sharedTotal':
    'At most {limit} together {period}: {items}; by the above, what fits brings {sum}{possible}.',
  'judge.withPossible': ', with what may fit {sum}',
  'judge.noMoney': 'no money to add up',
  'judge.period.yearly': 'a year',
  'judge.period.years': 'within {count} years',
  'judge.period.months': 'within {count} months',
  'judge.window.notYet': 'not yet open',
  'judge.window.open': 'open',
  'judge.window.closingSoon': 'closing soon',
  'judge.window.closed': 'closed',
  'judge.window.notAnnounced': 'not announced this year',
  'judge.window.standing': 'always',
  'judge.window.expired': 'expired',
  'summary.judged':
    'Judged as of {on}: {items} items, {eligible} eligible, {possible} possibly, {ineligible} not. What the office in charge decides counts.',
  'summary.profileFaulty':
    'The profile has errors and was not judged. Correct {profile} as the lines above say, then run this again.',
  'judge.profileUnreadable':
    'The profile “{path}” cannot be read ({reason}). Check its name; it is JSON or YAML.',
  'judge.profileShape':
    'A profile is a list of “fact: value”, such as { "region": "990122", "headcount": 60 }.',
  'judge.dayInvalid': 'The day of the application, “{value}”, is no date. Write it as 2026-03-31.',
};
