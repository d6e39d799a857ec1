import type { Translated } from '@mingce/i18n';
import type { recordZhCN } from './record.zh-CN.js';

export const recordEn: Translated<typeof recordZhCN> = {
  recordLoading: 'Opening…',
  changesSee: 'Compare old and new',
  interpretationFullText: 'Full text',
  clauseSee: 'Basis: ',
  clauseOf: '《{title}》 {clause}',
  contentTable: 'Table {count}',
  externalLink: 'external link',
  readerStaleText: '{source} cannot be reached now; later changes may be missing.',
  readerStaleUntrusted: 'What {source} gives now failed verification, and is not used.',
  readerThisPart: 'this part',
  readerInterpretations: 'Explained',
  readerServices: 'Services',
  readerMissing: 'Document not found',
  readerMissingText: 'The link may be wrong: check it, or search for the title or number.',
  readerWithdrawn: 'This document was withdrawn',
  readerWithdrawnText: 'Withdrawn on {date}. Reason: {reason}',
  readerUntrusted: 'Failed verification: it does not match the original',
  readerUntrustedText: 'What came is not shown, to avoid misleading you.',
  readerLibrary: 'Open the library',
  pictureMissing: 'This explanation was not found',
};
