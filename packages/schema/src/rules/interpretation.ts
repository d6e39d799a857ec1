import type { Fault } from '../errors.js';
import type { Interpretation, MediaItem } from '../types.js';
import { interpretationElements } from '../vocabulary/constants.js';
import { inOrder } from './date-order.js';
import { errorAt, type Path, warningAt } from './rule.js';

/** 三同步: an interpretation is drafted, then approved, then released. */
export function checkSynchrony({ synchrony }: Interpretation): Fault[] {
  const at = (field: keyof NonNullable<Interpretation['synchrony']>) => ({
    path: ['synchrony', field],
    date: synchrony?.[field],
  });
  return [
    ...inOrder(at('draftedOn'), at('approvedOn')),
    ...inOrder(at('approvedOn'), at('releasedOn')),
    ...inOrder(at('draftedOn'), at('releasedOn')),
    ...inOrder(at('policyDraftedOn'), at('policyApprovedOn')),
  ];
}

/** A picture shows elements; without one there is nothing to draw. */
export function checkPictureElements(interpretation: Interpretation): Fault[] {
  if (interpretation.template !== 'picture') return [];
  const { elements } = interpretation;
  const hasContent = interpretationElements.some((name) => elements[name] !== undefined) || elements.extra;
  return hasContent ? [] : [errorAt(['elements'], 'interpretation.noElements')];
}

/** A difference between old and new policy needs the text of at least one of them. */
export function checkChanges({ elements }: Interpretation): Fault[] {
  return (elements?.changes ?? []).flatMap((change, index) =>
    change.old === undefined && change.new === undefined
      ? [errorAt(['elements', 'changes', index], 'interpretation.emptyChange', { topic: change.topic })]
      : [],
  );
}

/** Videos need captions for readers who cannot hear. */
export function checkMedia(interpretation: Interpretation): Fault[] {
  if (interpretation.template !== 'media' && interpretation.template !== 'animation') return [];
  return interpretation.media.flatMap((item, index) => checkMediaItem(item, ['media', index]));
}

function checkMediaItem({ kind, captions, title }: MediaItem, path: Path): Fault[] {
  return kind === 'video' && !captions?.length ? [warningAt(path, 'media.noCaptions', { title })] : [];
}
