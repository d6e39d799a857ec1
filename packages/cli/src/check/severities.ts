import type { eligibilityMessages } from '@mingce/eligibility';

/** Every rule that looks beyond one file, with its severity. An error keeps the record out of the feed. */
export const severities = {
  'record.unprocessable': 'error',
  'record.tooLarge': 'error',
  'id.taken': 'error',
  'id.withdrawn': 'error',
  'documentNumber.duplicate': 'warning',
  'documentNumber.form': 'warning',
  'documentNumber.unknownForm': 'warning',
  'reference.unknown': 'error',
  'reference.leftOut': 'warning',
  'clause.unknown': 'error',
  'clause.quoteDiffers': 'warning',
  'clause.numberDiffers': 'error',
  'clause.numberElsewhere': 'warning',
  'clause.numberMissing': 'warning',
  'policy.numberMissing': 'warning',
  'answer.clauseChanged': 'warning',
  'answer.policyReplaced': 'warning',
  'answer.outlivesPolicy': 'warning',
  'answer.sameWording': 'warning',
  'answer.alike': 'warning',
  'answer.contradiction': 'warning',
  'region.unknown': 'error',
  'topic.unknown': 'error',
  'featuredTopic.unknown': 'error',
  'profile.unknown': 'error',
  'disclosure.noteDiffers': 'error',
  'policy.noText': 'error',
  'policy.noWords': 'error',
  'title.draft': 'error',
  'policy.onlyPictures': 'warning',
  'text.digitLookalike': 'warning',
  'title.issuerDiffers': 'warning',
  'title.differs': 'warning',
  'issuers.differ': 'warning',
  'issuedOn.differs': 'warning',
  'effectiveOn.differs': 'error',
  'documentNumber.differs': 'error',
  'expiry.missing': 'error',
  'expiry.differs': 'error',
  'expiry.dayDiffers': 'warning',
  'expiry.startUnknown': 'error',
  'expiry.doubtful': 'warning',
  'list.joinedItems': 'error',
  'table.rulerMissing': 'error',
  'interpretation.missing': 'warning',
  'interpretation.late': 'warning',
  'draft.unconfirmed': 'error',
  'interpretation.incomplete': 'error',
  'interpretation.sparse': 'warning',
  'picture.themeUnknown': 'error',
  'picture.layoutUnknown': 'error',
  'picture.elementUnknown': 'warning',
  'synchrony.draftedLate': 'warning',
  'synchrony.late': 'warning',
  'calendar.yearUnknown': 'warning',
  'benefit.awardMissing': 'warning',
  'benefit.materialsMissing': 'warning',
  'benefit.officeMissing': 'warning',
  'benefit.phoneMissing': 'warning',
  'benefit.windowMissing': 'warning',
  'benefit.basisMissing': 'warning',
  'benefit.caseProfile': 'error',
  'benefit.caseItem': 'error',
  'benefit.caseDiffers': 'error',
  'benefit.numberDiffers': 'error',
  'benefit.neverMet': 'error',
  'benefit.alwaysMet': 'warning',
  'benefit.fairCompetition': 'warning',
  'link.fileMissing': 'error',
  'link.outsideFiles': 'error',
  'link.linkedOut': 'error',
  'link.host': 'warning',
} as const;

export type RuleCode = keyof typeof severities;

/** A fault of a benefit item; what may be right where it is said of another feed is doubted only. */
export type BenefitCode = keyof (typeof eligibilityMessages)['zh-CN'];

const doubted: readonly BenefitCode[] = ['eligibility.stackingElsewhere'];

export function severityOf(code: RuleCode | BenefitCode): 'error' | 'warning' {
  if (code in severities) return severities[code as RuleCode];
  return doubted.includes(code as BenefitCode) ? 'warning' : 'error';
}
