import type { Share } from '@mingce/schema/completeness';
import { templateLabels } from '@mingce/schema/vocabulary';
import type { InterpretationScore } from '../check/scores.js';
import type { CommandReport } from '../pipeline/types.js';
import type { Words } from './words.js';

/** How complete the interpretations are: in one line, and one by one where that was asked for. */
export function completenessLines(report: CommandReport, words: Words): string[] {
  const all = report.completeness ?? [];
  if (all.length === 0 || report.command !== 'check') return [];
  if (!report.listsCompleteness) return [summaryOf(all, words), words('report.completenessHint')];
  const listed = all.flatMap((one) => [...scoreLines(one, words)]);
  return [words('report.completenessTitle'), ...listed, '', summaryOf(all, words)];
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
