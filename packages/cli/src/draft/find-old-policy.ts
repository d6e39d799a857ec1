import { plainText } from '@mingce/content';
import { sameDocumentNumber } from '@mingce/schema/grammar';
import type { Policy } from '@mingce/schema/types';
import type { PackedPolicy } from '../pipeline/packed-policy.js';

export interface OldPolicy {
  /** The old document, if it is in the folder. */
  policy?: PackedPolicy;
  /** Its name in the newer document. */
  name: string;
}

/** The document that a policy replaces: by its relations, else by the repeals in its text. */
export function findOldPolicy(policy: Policy, all: readonly PackedPolicy[]): OldPolicy | undefined {
  const others = all.filter(({ id }) => id !== policy.id);
  const relation = (policy.relations ?? []).find(({ type }) => type === 'replaces' || type === 'repeals');
  if (relation) {
    const { policy: id, documentNumber, title } = relation;
    const known = others.find(
      (other) =>
        other.id === id ||
        (documentNumber !== undefined &&
          other.documentNumber !== undefined &&
          sameDocumentNumber(documentNumber, other.documentNumber)) ||
        (title !== undefined && other.title === title),
    );
    return { ...(known ? { policy: known } : {}), name: known?.title ?? title ?? documentNumber ?? id ?? '' };
  }
  const repealing = plainText(policy.body ?? [])
    .split(/[。\n]/)
    .filter((sentence) => /废止/.test(sentence))
    .join('。');
  const [, name] = /《([^《》]{4,60})》/.exec(repealing) ?? [];
  if (name === undefined) return undefined;
  const known = others.find(({ title }) => title === name || title.replace(/[《》]/g, '') === name);
  return { ...(known ? { policy: known } : {}), name };
}
