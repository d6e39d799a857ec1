import type { Guide } from '@mingce/schema/types';

export type Question = Guide['questions'][number];
export type GuideOutcome = Guide['outcomes'][number];

/** The option chosen for each question, by the question’s id. Answers to questions off the path are kept. */
export type Answers = ReadonlyMap<string, number>;

export interface GivenAnswer {
  readonly question: Question;
  readonly chosen: number;
}

/** Position of a reader in a guide: the answers that led there, and the question to ask or the outcome. */
export interface GuidePath {
  readonly given: readonly GivenAnswer[];
  readonly question?: Question;
  readonly outcome?: GuideOutcome;
  /** Maximum number of remaining questions, including the current one. */
  readonly remaining: number;
}

/**
 * Follows a guide by the given answers. `check` keeps cycles and dead ends out of a feed; if there is one nevertheless,
 * the path ends there without question and outcome.
 *
 * @param changing - The question at which to stop although it has an answer, to change it.
 */
export function walkGuide(guide: Guide, answers: Answers, changing?: string): GuidePath {
  const given: GivenAnswer[] = [];
  for (let id = guide.start; ; ) {
    const outcome = guide.outcomes.find((one) => one.id === id);
    if (outcome) return { given, outcome, remaining: 0 };
    const question = guide.questions.find((one) => one.id === id);
    if (question === undefined || given.some((answer) => answer.question.id === id))
      return { given, remaining: 0 };
    const chosen = answers.get(id);
    const option = chosen === undefined ? undefined : question.options[chosen];
    if (chosen === undefined || option === undefined || id === changing)
      return { given, question, remaining: longest(guide, id) };
    given.push({ question, chosen });
    id = option.next;
  }
}

/** Number of questions on the longest path from a question, itself included. */
function longest(guide: Guide, from: string): number {
  const known = new Map<string, number>();
  const visit = (id: string, before: readonly string[]): number => {
    const question = guide.questions.find((one) => one.id === id);
    if (question === undefined || before.includes(id)) return 0;
    const already = known.get(id);
    if (already !== undefined) return already;
    const count = 1 + Math.max(0, ...question.options.map(({ next }) => visit(next, [...before, id])));
    known.set(id, count);
    return count;
  };
  return visit(from, []);
}
