import { labelPattern } from '../text/article-terms.js';
import type { ClauseHit } from '../types.js';
import { bestStretches, cut, type Range, type Stretch, sentenceEnd } from './best-stretch.js';
import type { Passage } from './types.js';

const nothing: Stretch = { range: [0, 0], score: 0 };

/** Words that introduce an exception to a rule. */
const exception =
  /但(?!愿)|除外|不适用|除[^，。；]{1,40}(?:以?外|之外)|例外|不包括|不含|不在此限|不受[^，。；]{0,12}限制|另有规定|不予(?:支持|受理|补贴|认定|办理)|仅限|不得(?:重复|同时|叠加)/;

/**
 * Marks the decisive passage of a text: at most 120 characters of whole sentences, or of parts of sentences, that have
 * the largest share of the question's words, or follow them, and look like what is asked for (an amount, a term, a
 * place). Exceptions in the text (但、除外、不适用) outside the mark are returned with it.
 */
export function markPassage(question: string, text: string): Passage {
  const [stretch = nothing] = bestStretches(question, [text]);
  return passageAt(text, stretch);
}

/**
 * The clauses with their passages. Clauses of a notice are reordered among their own positions, the best passage first:
 * a search finds first the paragraph with the most words of the question, which often only states the subject of the
 * notice. An article is a rule of its own, so clauses of a law keep their order.
 */
export function withPassages<Hit extends ClauseHit>(question: string, hits: readonly Hit[]): Marked<Hit>[] {
  const documents = new Map<string, Hit[]>();
  for (const hit of hits) documents.set(hit.document.id, [...(documents.get(hit.document.id) ?? []), hit]);
  const marked = new Map(Array.from(documents, ([id, own]) => [id, markDocument(question, own)]));
  return hits.flatMap(({ document }) => marked.get(document.id)?.shift() ?? []);
}

type Marked<Hit> = Hit & { passage: Passage };

/** Marks the clauses of one document, given in the order in which they were found. */
function markDocument<Hit extends ClauseHit>(question: string, hits: readonly Hit[]): Marked<Hit>[] {
  const texts = hits.map(textOf);
  const stretches = bestStretches(question, texts, hits[0]?.document.title);
  const highest = Math.max(...hits.map(({ score }) => score));
  const marked = hits.map((hit, at) => {
    const { [at]: text = '' } = texts;
    const { [at]: stretch = nothing } = stretches;
    return {
      hit: { ...hit, passage: passageAt(text, stretch) },
      worth: (highest > 0 ? hit.score / highest : 0) + stretch.score,
    };
  });
  if (!hits.some(({ label }) => labelPattern.test(label))) {
    marked.sort((one, other) => other.worth - one.worth);
  }
  return marked.map(({ hit }) => hit);
}

/** The text of a clause; if the clause only introduces the text after it, that text is included. */
function textOf({ text, following }: Pick<ClauseHit, 'text' | 'following'>): string {
  return following === undefined ? text : `${text}\n${following}`;
}

function passageAt(text: string, { range: mark }: Stretch): Passage {
  const exceptions = cut(text, sentenceEnd)
    .flatMap((sentence) => outside(sentence, mark))
    .filter(([start, end]) => exception.test(text.slice(start, end)));
  return { text, mark, exceptions };
}

/** The parts of a sentence outside a mark. */
function outside([start, end]: Range, [from, to]: Range): Range[] {
  if (end <= from || start >= to) return [[start, end]];
  const rests: Range[] = [
    [start, from],
    [to, end],
  ];
  return rests.filter(([restStart, restEnd]) => restEnd > restStart);
}
