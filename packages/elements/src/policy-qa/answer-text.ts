import { answerDoubt } from '../internal/answer-doubt.js';
import { clauseName } from '../internal/clause-link.js';
import { contentLines } from '../internal/content-text.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import type { ShownAnswer } from './load-qa.js';

/** Question, doubt and answer as lines, for reading aloud and copying. */
export function answerLines(answer: ShownAnswer, i18n: LocalizeController): string[] {
  const { record } = answer;
  const doubt = answerDoubt(answer, i18n, (title) => title)?.join('');
  return [record.question, ...(doubt === undefined ? [] : [doubt]), ...contentLines(record.answer)];
}

/**
 * An answer as text for copying: question, answer, basis, place and time, department, source.
 *
 * @param place - The name of the place that it applies to, if known.
 * @param link - The address of the answer, if it has one.
 */
export function answerText(
  answer: ShownAnswer,
  place: string | undefined,
  link: string | undefined,
  i18n: LocalizeController,
): string {
  const { record, feed, policies } = answer;
  const { t, format } = i18n;
  const [policy] = record.policies ?? [];
  const links = { i18n, policies, policy: '', policyHref: () => undefined };
  const clauses = record.clauses.flatMap((clause) => clauseName({ policy, ...clause }, links) ?? []);
  return [
    ...answerLines(answer, i18n),
    ...(clauses.length === 0 ? [] : [t.text('clauseSee') + clauses.join(t.text('qaTextAnd'))]),
    scopeText(answer, place ?? record.answeredBy, i18n),
    t.text('answeredBy', { by: record.answeredBy, date: format.date(record.publishedOn) }),
    t.text('qaTextSource', { source: feed.manifest.title }),
    ...(link === undefined ? [] : [link]),
  ].join('\n');
}

function scopeText({ record }: ShownAnswer, place: string, { t, format }: LocalizeController): string {
  const from = format.date(record.validFrom ?? record.publishedOn);
  return record.validTo === undefined
    ? t.text('qaHoldsFrom', { place, from })
    : t.text('qaHoldsUntil', { place, from, until: format.date(record.validTo) });
}
