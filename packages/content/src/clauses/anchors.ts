import type { ClauseKind } from '@mingce/schema';
import { fnv1a32OfText } from '@mingce/schema/bytes';

/** The number that names a clause. */
export interface Numbered {
  number: number;
  suffix?: number | undefined;
}

/** Parent of an anchor: the clause above, if its anchor is a prefix. */
export interface AnchorScope {
  kind: ClauseKind;
  anchor: string;
}

/** Prefix for each kind of clause in an anchor. */
const segments: Partial<Record<ClauseKind, string>> = {
  part: 'part-',
  chapter: 'ch-',
  section: 'sec-',
  article: 'art-',
  paragraph: 'p',
  attachment: 'att-',
};

const attachmentSegments: readonly (readonly [name: string, segment: string])[] = [
  ['附表', 'tab-'],
  ['附图', 'fig-'],
  ['附录', 'app-'],
];

/** The anchor of an attachment from its label: `att-2` 附件2, `tab-1` 附表1, `fig-1` 附图1, `app-1` 附录A. */
export function attachmentAnchor(label: string, number: Numbered): string {
  const [, segment] = attachmentSegments.find(([name]) => label.startsWith(name)) ?? [];
  return segment === undefined ? anchorSegment('attachment', number, undefined) : segment + digitsOf(number);
}

function digitsOf({ number, suffix }: Numbered): string {
  return suffix === undefined ? `${number}` : `${number}.${suffix}`;
}

/** The last segment of a clause's anchor: `art-6`, `ch-2`, `i3` … (docs/formats/authoring.md, Anchors). */
export function anchorSegment(kind: ClauseKind, number: Numbered, scope: AnchorScope | undefined): string {
  const digits = digitsOf(number);
  const segment = segments[kind];
  if (segment !== undefined) return segment + digits;
  if (scope === undefined) return `s${digits}`;
  if (scope.kind === 'article' || scope.kind === 'paragraph') return kind === 'item' ? `i${digits}` : digits;
  return isLevel(scope.kind) ? digits : `s${digits}`;
}

/**
 * Whether a kind is below the article or in the order 一、（一）1.; the anchor then begins with that of the clause above.
 */
export function isLevel(kind: ClauseKind): boolean {
  return kind === 'item' || kind === 'subitem' || kind.startsWith('level');
}

/** The anchor of a heading without a number: `h-` and the FNV-1a of its UTF-8 bytes in eight hexadecimal digits. */
export function headingSegment(title: string): string {
  return `h-${fnv1a32OfText(title).toString(16).padStart(8, '0')}`;
}

/** Makes anchors unique: repeated ones get `~2`, `~3` in order. */
export class AnchorRegister {
  readonly #times = new Map<string, number>();

  take(anchor: string): string {
    const times = (this.#times.get(anchor) ?? 0) + 1;
    this.#times.set(anchor, times);
    return times === 1 ? anchor : `${anchor}~${times}`;
  }
}
