import type { Clause, ClauseKind } from '@mingce/schema/types';

const divisions: readonly ClauseKind[] = ['part', 'chapter', 'section', 'heading', 'attachment'];

/** Whether a clause begins with a heading; others have their number at the start of their first sentence. */
export function hasHeading({ kind, title }: Clause): boolean {
  return title !== undefined || divisions.includes(kind);
}

/** The number and title of a clause as printed: 第一章　总则, 一、总体要求, 附件2　申请表. */
export function clauseHeading({ label = '', title = '' }: Clause): string {
  return label === '' || title === '' ? label + title : label + gapAfter(label) + title;
}

/** A wide space separates 第六条 from the text after it; 一、（一）1. and ① have no space. */
export function gapAfter(label: string): string {
  return /[、.．)）\u2460-\u2473]$/.test(label) ? '' : '\u3000';
}
