import type { ClauseRef } from '@mingce/schema/types';
import type { LocalizeController } from '../internal/localize-controller.js';
import type { GuidePath } from './guide-path.js';
import type { FoundGuide } from './load-guide.js';

interface TextView {
  readonly i18n: LocalizeController;
  /** Name of a clause for readers; empty if it does not exist. */
  readonly clauseName: (ref: ClauseRef) => string | undefined;
}

/** The outcome with its answers and its source, as text for copying. */
export function guideText(
  { record, feed }: FoundGuide,
  { given, outcome }: GuidePath,
  view: TextView,
): string {
  const { t, format } = view.i18n;
  const names = (outcome?.clauses ?? []).flatMap((ref) => view.clauseName(ref) ?? []);
  const lines = [
    record.title,
    ...given.map(({ question, chosen }, index) =>
      t.text('guideTextAnswer', {
        number: index + 1,
        question: question.question,
        answer: question.options[chosen]?.label ?? '',
      }),
    ),
    t.text('guideTextOutcome', { outcome: outcome?.title ?? '' }),
    outcome?.text,
    names.length > 0 ? t.text('clauseSee') + format.list(names) : undefined,
    t.text('answeredBy', { by: record.answeredBy, date: format.date(record.publishedOn) }),
    t.text('guideDisclaimer'),
    t.text('guideTextSource', { source: feed.manifest.title }),
  ];
  return lines.filter((line) => line !== undefined).join('\n');
}
