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
  'benefit.basisMissing':
    'The item “{item}” does not say on which clause it rests. Add clause, so that an enterprise can read the original.',
  'benefit.stackingUnknown':
    'The stacking rule names the item “{item}”, which does not exist: the policy is here and has no such item. Check the id.',
  'benefit.caseProfile':
    'In the profile of the trial “{name}”, {fact} is wrong. Correct it by the vocabulary of facts.',
  'benefit.caseItem':
    'The trial “{name}” names the item “{item}”, which this policy does not have. Check the id.',
  'benefit.caseReason':
    'The trial “{name}” gives “{reason}” as the reason, and the item “{item}” has no such condition. Check the id of the condition.',
  'benefit.caseDiffers':
    'Trial “{name}”: {field} of the item “{item}” should be {wanted} and is {got}. Compare conditions, amount and trial with the clause; one of them is wrong.',
  'benefit.numberDiffers':
    'The condition says “{number}” but is judged by {found}. What an enterprise reads and what is judged must be the same; correct it by the clause.',
  'benefit.awardDiffers':
    'The award says “{number}” but its amount is reckoned by {found}. What an enterprise reads and what is reckoned must be the same; correct it by the clause.',
  'benefit.capMissing':
    'The award says “{number}” is the most, but its amount has no such limit and comes out too high. Add cap, or stacking.sharedCaps where several items share the limit.',
  'benefit.floorMissing':
    'The award says “{number}” is the least, but its amount has no such limit. Add floor.',
  'benefit.neverMet':
    'No enterprise can meet this: {conditions} contradict each other, or the condition cannot hold at all. Check thresholds and all, any, not by the clause.',
  'benefit.alwaysMet':
    'Every enterprise meets the condition “{condition}”, so that it says nothing. Check thresholds and all, any, not by the clause.',
  'benefit.fairCompetition':
    '“{words}” is among the cases of article {article} of the regulation on fair competition review and must be reviewed ({anchor}). This is a reminder, not a verdict.',
  'policyPackage.itemUnknown':
    'The package names the item “{item}”, which the policy “{policy}” does not have. Check the id of the item, without that of the policy.',
  'policyPackage.itemEnded':
    'In the package, “{items}” was valid until {lastDay}: nobody can apply for it. Take it out, or put an item of a policy in force in its place.',
  'policyPackage.noItems':
    'No policy of the package has benefit items: there is nothing for an enterprise to choose. Draft the items of these policies first (mingce new benefit).',
  'draft.itemsUnconfirmed':
    'Benefit items still to be confirmed: {count} ({items}). They are not published; the rest of the policy is. Compare each place with the text, then delete the marks “【待确认】”.',
  'new.forPersons':
    '{clauses} grant something to persons and were not drafted: items are for enterprises, the self-employed, cooperatives and organisations.',
  'new.benefitFrontMatter':
    '{file} does not begin with YAML between two lines “---” and was not changed. Write its head in that form, then run this again.',
  'new.benefitFlow':
    'benefit.items of {file} is written on one line (brackets) or empty, so nothing can be added; the file was not changed. Write each item on lines of its own (“- id: …”), or delete the empty benefit.',
  'new.benefitChanged':
    'benefit of {file} is written so that adding items would change what is there; nothing was written. Put items into benefit, all indented alike, then run this again.',
  'new.benefitEncoding': '{file} is not UTF-8 and was not changed. Save it as UTF-8, then run this again.',
  'calendar.yearUnknown':
    'The public holidays of {year} are not known here, so working days cannot be counted. Add that year to calendar in feed.yaml (year, holidays, workdays) as the State Council announced it.',
  'calendar.yearTwice': 'The year {year} is written twice. Join the two entries.',
  'calendar.otherYear':
    '“{date}” is neither in {year} nor in December of the year before. Compare it with the notice of the State Council on the holidays of {year}.',
  'calendar.bothWays': '“{date}” is both a holiday and a working day. Keep what the notice says.',
  'calendar.notWeekend':
    '“{date}” is no day of a weekend and is worked anyway, so it does not belong in workdays. Compare it with the notice: the date may be copied wrongly.',
};
