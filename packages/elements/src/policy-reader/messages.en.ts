import type { Translated } from '@mingce/i18n';
import type { zhCN } from './messages.zh-CN.js';

export const en: Translated<typeof zhCN> = {
  cite: '{issuers}: 《{title}》{number}{clause}, {date}.',
  citeNumber: ' ({number})',
  citeClause: ' {clause}',

  readerLoading: 'Opening the document…',
  readerDetails: 'Details',
  readerGazette: '{year}, issue {issue}',

  readerPending: 'Not yet in force. ',
  readerPendingText: 'In force from {date}.',
  readerAmended: 'Amended. ',
  readerAmendedText: 'Partly amended by {document} from {date}.',
  readerAmendedClauses: '{clauses} amended by {document} from {date}.',
  readerExpired: 'Expired. ',
  readerExpiredText: 'It was valid until {date}; do not rely on it.',
  readerRepealed: 'Repealed. ',
  readerRepealedText: 'Do not rely on it.',
  readerRepealedBy: 'Replaced by {document} from {date}; do not rely on it.',
  readerRepealedOn: 'Repealed from {date}; do not rely on it.',
  readerTrusted: 'Verified, matches the original',
  readerTrustedNamed: 'Verified, matches the original: {source}',

  readerTools: 'Document',
  readingAloud: 'Reading aloud',
  readerCite: 'Cite',
  readerCiteTitle: 'Citation',
  readerCiteCopy: 'Copy citation',
  readerCiteCopied: 'Citation copied',
  readerDownload: 'Download',
  readerDownloaded: 'Text downloaded',

  readerOutline: 'Contents',
  readerCopyClauseLink: 'Copy the link of {clause}',
  readerClauseLinkCopied: 'Link of {clause} copied',
  readerClauseShown: 'At {clause}',
  readerClauseMissing:
    'The clause of the link was not found; the text starts from the top. It may have been renumbered.',

  readerAttachments: 'Attachments',
  readerContact: 'Contact',
  readerRelated: 'Related documents',
  'relation.amends': 'Amends',
  'relation.repeals': 'Repeals',
  'relation.replaces': 'Replaces',
  'relation.implements': 'Implements',
  'relatedBy.amends': 'Amended by',
  'relatedBy.repeals': 'Repealed by',
  'relatedBy.replaces': 'Replaced by',
  'relatedBy.implements': 'Implemented by',

  readerOnRequest: 'Disclosed on request; the text is not shown.',
  readerWithheld: 'Withheld; the text is not shown.',
  readerReason: 'Reason: {reason}',
  readerHowToApply: 'If you need it, you can apply to {office} for disclosure.',
  readerApply: 'Apply for disclosure',
  readerHotline: 'Call {phone}',
  readerNoText: 'The publisher gave no text.',
  readerTextSource: 'Source',
};
