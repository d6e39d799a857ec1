import { createTranslator, type Locale, type Translator } from '@mingce/i18n';
import type { AskBack, AskedPart, AskResult, FoundAnswer, FoundClause } from '@mingce/search/answers';
import { askEn } from '../messages/ask.en.js';
import { askZhCN } from '../messages/ask.zh-CN.js';

const liftKinds = ['law', 'phrases', 'learned', 'cited'] as const;

type Words = Translator<typeof askZhCN>['text'];

/** Lines of an answer, part by part; `texts` holds the answers by id. */
export function answerLines(
  { emergencies, masked, parts }: AskResult,
  texts: Readonly<Record<string, string>>,
  locale: Locale,
): string[] {
  const words = createTranslator({ 'zh-CN': askZhCN, en: askEn }, locale).text;
  const numbers = Array.from(new Set(emergencies.flatMap((one) => one.numbers)));
  return [
    ...(numbers.length > 0 ? [words('ask.emergency', { numbers: numbers.join(' ') })] : []),
    ...(masked.length > 0 ? [words('ask.masked')] : []),
    ...parts.flatMap((part) => [
      ...(parts.length > 1 ? [words('ask.part', { text: part.text })] : []),
      ...partLines(part, texts, words),
      '',
    ]),
  ];
}

function partLines(part: AskedPart, texts: Readonly<Record<string, string>>, words: Words): string[] {
  const { outcome, answer, direct, maybe, clauses, askBack, nearest } = part;
  const lines: string[] = [];
  if (answer) {
    lines.push(words('ask.answer', aboutOf(answer)), ...indented((texts[answer.known.id] ?? '').split('\n')));
    lines.push(...indented(reasonLines(answer, words)));
  }
  if (direct?.found.length === 0) lines.push(words('ask.whichDocument', { article: direct.article ?? '' }));
  for (const { document, clause } of direct?.found ?? []) {
    lines.push(words('ask.direct', { title: document.title, label: clause?.label ?? '' }));
    if (clause) lines.push(...indented(clause.text.split('\n')));
  }
  if (askBack) lines.push(askBackLine(askBack, words));
  for (const one of maybe) {
    lines.push(words('ask.maybe', aboutOf(one)), ...indented(reasonLines(one, words)));
  }
  if (outcome !== 'answer') for (const clause of clauses) lines.push(...clauseLines(clause, words));
  if (outcome === 'notFound') lines.push(words('ask.notFound'));
  if (outcome !== 'answer' && nearest) lines.push(words('ask.office', { office: nearest.answeredBy }));
  return lines;
}

function aboutOf({ known, matched }: FoundAnswer) {
  const { region, answeredBy, publishedOn } = known;
  return { place: region, department: answeredBy, date: publishedOn, question: matched };
}

/** Reasons for the certainty of an answer; without an explanation only those against it. */
function reasonLines(
  { scope, unmet, inForce, known, sureness, explanation }: FoundAnswer,
  words: Words,
): string[] {
  const against = [
    ...(inForce ? [] : [words('ask.notInForce')]),
    ...(known.doubtful ? [words('ask.doubtful')] : []),
    ...(scope === 'same' ? [] : [words(`ask.scope.${scope}`)]),
    ...unmet.map(({ name, text }) => words('ask.unmet', { slot: words(`slot.${name}`), text })),
  ];
  if (!explanation) return against;
  const { threshold, features, terms } = explanation;
  const places = ['wording', 'answer', 'nowhere'] as const;
  return [
    ...against,
    words('ask.sureness', { sureness: sureness.toFixed(2), threshold: threshold.toFixed(2) }),
    ...features.map(({ name, value, weight }) =>
      words('ask.feature', {
        weight: `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(2)}`,
        name: words(`feature.${name}` as 'feature.asked'),
        value: value.toFixed(2),
      }),
    ),
    ...places.flatMap((place) => {
      const own = terms.filter((term) => term.in === place).map(({ term }) => term);
      return own.length > 0 ? [words(`ask.terms.${place}`, { terms: own.join(' ') })] : [];
    }),
  ];
}

function clauseLines({ document, label, passage, lifts = {} }: FoundClause, words: Words): string[] {
  const { text, mark, exceptions } = passage;
  return [
    words('ask.clause', { title: document.title, label }),
    ...indented([
      words('ask.quote', { mark: text.slice(...mark) }),
      ...exceptions.map((range) => words('ask.exception', { text: text.slice(...range) })),
      ...liftKinds.flatMap((kind) => {
        const gain = lifts[kind];
        return gain === undefined ? [] : [words(`ask.lift.${kind}`, { gain: gain.toFixed(2) })];
      }),
    ]),
  ];
}

function askBackLine({ slot, choices }: AskBack, words: Words): string {
  const labels = choices.map(({ label }) => label).join(' / ');
  return words('ask.askBack', { slot: words(`slot.${slot}`), choices: labels });
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `   ${line}`);
}
