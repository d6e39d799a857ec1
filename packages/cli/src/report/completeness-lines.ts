import type { Locale } from '@mingce/i18n';
import type { Share } from '@mingce/schema/completeness';
import { templateLabels } from '@mingce/schema/vocabulary';
import type { InterpretationScore } from '../check/scores.js';
import { createWords, type Words } from './words.js';

/** Completeness of the interpretations: in one line, and one by one on request. */
export function completenessLines(
  scores: readonly InterpretationScore[],
  locale: Locale,
  { listed }: { listed: boolean },
): string[] {
  const words = createWords(locale);
  if (scores.length === 0) return [];
  if (!listed) return [summaryOf(scores, words), words('report.completenessHint')];
  return [
    words('report.completenessTitle'),
    ...scores.flatMap((one) => scoreLines(one, words)),
    '',
    summaryOf(scores, words),
  ];
}

function summaryOf(all: readonly InterpretationScore[], words: Words): string {
  const scores = all.flatMap(({ score }) => (score === undefined ? [] : [score]));
  const sum = scores.reduce((total, score) => total + score, 0);
  return words('report.completeness', {
    interpretations: all.length,
    scored: scores.length,
    average: scores.length === 0 ? '—' : Math.round(sum / scores.length),
    complete: all.filter(({ required }) => required && required.present === required.all).length,
    full: scores.filter((score) => score === 100).length,
    drafts: all.filter(({ drafts }) => drafts > 0).length,
  });
}

function scoreLines(one: InterpretationScore, words: Words): string[] {
  const { score, required, recommended, elements = [], title, file, template } = one;
  const missing = elements.filter(({ state, level }) => state === 'missing' && level !== 'optional');
  const names = missing.map(({ label, level }) =>
    level === 'required' ? words('report.required', { label }) : label,
  );
  const details = [
    ...(names.length > 0 ? [words('report.missing', { elements: names.join('、') })] : []),
    ...(one.drafts > 0 ? [words('report.drafts', { count: one.drafts })] : []),
  ];
  const line =
    score === undefined || !required || !recommended
      ? words('report.unscored', { title, file, template: templateLabels[template].zh })
      : words('report.scored', {
          score: String(score).padStart(3),
          required: share(required),
          recommended: share(recommended),
          title,
          file,
        });
  return [line, ...details.map((detail) => `       ${detail}`)];
}

function share({ present, all }: Share): string {
  return `${present}/${all}`;
}
