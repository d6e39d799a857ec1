import { comparisonKey } from '../text/fold.js';
import { AnswerParts } from './answer-parts.js';
import { sureAnswer } from './decide.js';
import { foreignQuestions } from './foreign-questions.js';
import { openAnswersManifest, wordingsOf } from './format.js';
import { defaultGate } from './gate.js';
import { type MatchedAnswer, Matcher } from './matcher.js';
import type { CuratedQuestion, Gate, GatePoint } from './types.js';
import type { WriteAnswers, WriteAnswersOptions } from './write-options.js';

/** Maximum number of the feed's questions that are tried, so that fitting takes seconds. */
const mostAsked = 600;
/** Maximum rates of errors that a threshold may let through, as shares of the questions asked. */
const allowed = { wrong: 0.02, withheld: 0.06, foreign: 0.01 };
const steps = 24;

/** The answers to a tried question, and whether the best is right. */
interface Tried {
  found: readonly MatchedAnswer[];
  isRight: boolean;
}

/**
 * Fits the gate to a feed: the lowest threshold, never below the default, whose error rates stay within `allowed`. It
 * is tried with the feed's own rewordings, which are not in the index meanwhile; with the feed's questions while their
 * own answer is withheld, so that any sure answer is wrong; and with foreign questions.
 */
export async function fitGate(
  questions: readonly CuratedQuestion[],
  options: WriteAnswersOptions,
  write: WriteAnswers,
): Promise<Gate> {
  const plain = questions.map(({ alternatives: _, ...question }) => question);
  const matcher = await matcherOf(plain, options, write);
  const today = options.today;
  const loading = () => ({ missing: new Set<string>(), signal: undefined });
  const foundFor = async (text: string, withheld?: ReadonlySet<string>): Promise<MatchedAnswer[]> => {
    const { found } = await matcher.match(text, { today }, loading());
    return found.filter(({ known }) => !withheld?.has(known.id));
  };
  const own: Tried[] = [];
  const withheld: Tried[] = [];
  for (const question of evenly(questions, mostAsked)) {
    const same = new Set(questions.filter((one) => isSameQuestion(one, question)).map(({ id }) => id));
    for (const text of rewordingsOf(question)) {
      const found = await foundFor(text);
      own.push({ found, isRight: found.slice(0, 1).some(({ known }) => same.has(known.id)) });
    }
    withheld.push({ found: await foundFor(question.question, same), isRight: false });
  }
  const foreign: Tried[] = [];
  for (const text of foreignQuestions) foreign.push({ found: await foundFor(text), isRight: false });
  const curve = curveOf(own, withheld, foreign);
  const fitting = curve.find(
    (point) =>
      point.threshold >= defaultGate.sure &&
      point.wrong <= allowed.wrong &&
      point.withheld <= allowed.withheld &&
      point.foreign <= allowed.foreign,
  );
  return {
    sure: (fitting ?? curve[curve.length - 1])?.threshold ?? defaultGate.sure,
    maybe: defaultGate.maybe,
    curve,
    fitted: { own: own.length, withheld: withheld.length, foreign: foreign.length },
  };
}

async function matcherOf(
  questions: readonly CuratedQuestion[],
  options: WriteAnswersOptions,
  write: WriteAnswers,
): Promise<Matcher> {
  const parts = new Map<string, Uint8Array>();
  const sink = {
    part: (pack: string, number: number, bytes: Uint8Array) => void parts.set(`${pack}/${number}`, bytes),
  };
  await write(questions, sink, { ...options, gate: defaultGate });
  const load = async (name: string) => {
    const bytes = parts.get(name);
    if (!bytes) throw new Error(`There is no part ${name}.`);
    return bytes;
  };
  const manifest = openAnswersManifest('answers/0', await load('answers/0'));
  return new Matcher(manifest, new AnswerParts(manifest, load));
}

/** The other wordings of a question; if it has none, its beginning and its end, as people shorten questions. */
function rewordingsOf({ question, alternatives = [] }: CuratedQuestion): string[] {
  if (alternatives.length > 0) return Array.from(alternatives);
  const characters = Array.from(question);
  if (characters.length < 8) return [question];
  const most = Math.ceil(characters.length * 0.75);
  return [characters.slice(0, most).join(''), characters.slice(-most).join('')];
}

function isSameQuestion(one: CuratedQuestion, other: CuratedQuestion): boolean {
  const keys = new Set(wordingsOf(other).map(comparisonKey));
  return one.id === other.id || wordingsOf(one).some((wording) => keys.has(comparisonKey(wording)));
}

function evenly<T>(items: readonly T[], most: number): T[] {
  const stride = Math.max(1, items.length / most);
  return items.filter((_, at) => Math.floor(at / stride) !== Math.floor((at - 1) / stride));
}

function curveOf(own: readonly Tried[], withheld: readonly Tried[], foreign: readonly Tried[]): GatePoint[] {
  return Array.from({ length: steps }, (_, at) => {
    const threshold = Math.round((at + 1) * 4) / 100;
    const share = (tried: readonly Tried[], isRight: boolean) =>
      round(
        tried.filter(
          ({ found, isRight: right }) =>
            right === isRight && sureAnswer(found, { sure: threshold }) !== undefined,
        ).length / Math.max(1, tried.length),
      );
    return {
      threshold,
      right: share(own, true),
      wrong: share(own, false),
      withheld: share(withheld, false),
      foreign: share(foreign, false),
    };
  });
}

function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
