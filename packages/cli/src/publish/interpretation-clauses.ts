import { plainText } from '@mingce/content';
import type { Interpretation, InterpretationElements } from '@mingce/schema/types';
import { templateLabels } from '@mingce/schema/vocabulary';
import type { SearchClause } from '@mingce/search/writer';
import { tablesAsSentences } from './tables-as-sentences.js';

/**
 * Words of an interpretation, as clauses of the policy that it explains: readers use its words, which the policy often
 * does not use.
 */
export function interpretationClauses(interpretation: Interpretation): SearchClause[] {
  const label = templateLabels[interpretation.template].zh;
  return textsOf(interpretation)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ anchor: '', label, text }));
}

function textsOf(interpretation: Interpretation): string[] {
  const { summary = '', elements = {}, body = [] } = interpretation;
  return [
    summary,
    ...elementTexts(elements),
    ...templateTexts(interpretation),
    ...plainText(tablesAsSentences(body)).split('\n'),
  ];
}

/** A text for each element, one line per point, without old rules, so that no search leads to outdated rules. */
function elementTexts(elements: Partial<InterpretationElements>): string[] {
  const { background, objectives, mainContent, innovations, keywords, terms, scope } = elements;
  const { standards, cautions, changes, extra = [] } = elements;
  const points = [
    background,
    objectives,
    mainContent,
    innovations,
    cautions,
    ...extra.map((one) => one.points),
  ];
  return [
    ...points.map((some = []) => lines(some.map(({ title, text }) => [title, text]))),
    lines((keywords ?? []).map(({ word, text }) => [word, text])),
    lines((terms ?? []).map(({ term, definition }) => [term, definition])),
    lines((scope ?? []).map(({ text }) => [text])),
    lines(
      (standards ?? []).map(({ item, value, unit = '', condition }) => [item, `${value}${unit}`, condition]),
    ),
    lines((changes ?? []).map((change) => [change.topic, change.new])),
  ];
}

function templateTexts(interpretation: Interpretation): string[] {
  switch (interpretation.template) {
    case 'qa':
      return interpretation.questions.map(({ question, answer }) => lines([[question], [answer]]));
    case 'agenda':
      return interpretation.items.map(({ title, discussion, outcome }) =>
        lines([[title], [discussion], [outcome]]),
      );
    case 'media':
    case 'animation':
      return interpretation.media.flatMap(({ title, transcript }) => [title, ...transcript.split('\n')]);
    default:
      return [];
  }
}

function lines(list: readonly (readonly (string | undefined)[])[]): string {
  const all = list.map((words) => words.filter((word) => word !== undefined).join(' '));
  return all.filter((line) => line !== '').join('\n');
}
