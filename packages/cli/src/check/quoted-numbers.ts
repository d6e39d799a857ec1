import { plainText } from '@mingce/content';
import type { Facts } from '@mingce/schema/types';
import { findQuantities, type Quantity } from '../numbers/find-quantities.js';
import { takeApart } from '../pipeline/packed-policy.js';
import type { SourceRecord } from '../pipeline/types.js';
import { vocabularyOf } from './benefit-items.js';
import { type CitedClause, type ClausePointer, citedPolicies, rememberAnchors } from './cited-clauses.js';
import { type ClauseNumbers, has, isDerived, numbersIn } from './clause-numbers.js';
import type { Library, Rule } from './library.js';
import { lineOfQuote } from './line-of-quote.js';
import type { FieldPath } from './record-fields.js';
import type { RuleCode } from './severities.js';
import { type Said, statementsOf } from './statements.js';

/**
 * Every number of a statement that cites a clause must be in that clause, in any notation (20000元 = 2万元, 5% = 百分之五; 30日
 * and 30个工作日 differ). If another clause of the policy has the number, that clause must be cited; if none has it, it is
 * a contradiction if the clause has another number of the unit.
 */
export const quotedNumbers: Rule = (library, report) => {
  const comparison = new Comparison(library);
  const vocabulary = vocabularyOf(library.sources.config);
  for (const source of library.sources.records) {
    // Texts of policies cite no clauses of others, so they stay packed.
    for (const { pointers, texts } of statementsOf(takeApart(source.record).fields, vocabulary)) {
      const cited = pointers.flatMap(({ path, pointer }) => comparison.cited(source, path, pointer));
      for (const said of cited.length === 0 ? [] : texts) {
        for (const { code, facts, number } of comparison.faults(said, cited)) {
          const isBody = said.path[0] === 'answer' && source.kind === 'qa';
          const line = isBody ? lineOfQuote(library, source, number) : source.lineOf(said.path);
          report({ ...source, lineOf: () => line }, code, facts, said.path);
        }
      }
    }
  }
};

interface Found {
  number: string;
  code: RuleCode;
  facts: Facts;
}

class Comparison {
  readonly #library: Library;
  readonly #anchorsOf = rememberAnchors();
  readonly #numbers = new Map<string, ClauseNumbers>();

  constructor(library: Library) {
    this.#library = library;
  }

  cited(source: SourceRecord, path: FieldPath, pointer: ClausePointer): CitedClause[] {
    return citedPolicies(this.#library, source, path, pointer).flatMap((policy) => {
      const clause = this.#anchorsOf(policy)?.get(pointer.anchor);
      return clause === undefined ? [] : [{ policy, clause }];
    });
  }

  faults(said: Said, cited: readonly CitedClause[]): Found[] {
    const clauses = cited.map((one) => this.#numbersOf(one));
    const isSound = (quantity: Quantity) =>
      clauses.some((numbers) => has(numbers, quantity)) ||
      isDerived(quantity, said, clauses) ||
      (isFew(quantity) &&
        !clauses.some(({ quantities }) => quantities.some(({ unit }) => unit === quantity.unit)));
    const wrong = findQuantities(said.text)
      .filter((quantity) => !isSound(quantity))
      .filter((quantity) => !isAward(said) || this.#elsewhere(cited, quantity) === undefined);
    const found = wrong.map((quantity) => this.#fault(quantity, said, cited, clauses));
    return uniqueBy(found, ({ code, number }) => `${code} ${number}`);
  }

  #fault(
    quantity: Quantity,
    { text }: Said,
    cited: readonly CitedClause[],
    clauses: readonly ClauseNumbers[],
  ): Found {
    const number = quantity.text;
    const facts = { number, text: shortened(text), ...this.#placeOf(cited) };
    const elsewhere = this.#elsewhere(cited, quantity);
    if (elsewhere !== undefined) {
      return { code: 'clause.numberElsewhere', number, facts: { ...facts, elsewhere } };
    }
    const others = clauses
      .flatMap(({ quantities }) => quantities)
      .filter(({ unit }) => isOfKind(unit, quantity.unit));
    const found = [...new Set(others.map((other) => other.text))].slice(0, most).join('、');
    return found === ''
      ? { code: 'clause.numberMissing', number, facts }
      : { code: 'clause.numberDiffers', number, facts: { ...facts, found } };
  }

  /** The anchor of the smallest clause of the cited policies that has a quantity. */
  #elsewhere(cited: readonly CitedClause[], quantity: Quantity): string | undefined {
    const anchors = cited.flatMap(({ policy }) => {
      const having = [...(this.#anchorsOf(policy) ?? [])].filter(([, clause]) =>
        has(this.#numbersOf({ policy, clause }), quantity),
      );
      // Clauses come after those that contain them.
      return having.at(-1)?.[0] ?? [];
    });
    return anchors[0];
  }

  #numbersOf({ policy, clause }: CitedClause): ClauseNumbers {
    const key = `${policy.file}#${clause.anchor}`;
    const numbers = this.#numbers.get(key) ?? numbersIn([clause]);
    this.#numbers.set(key, numbers);
    return numbers;
  }

  #placeOf(cited: readonly CitedClause[]): Facts {
    const [first] = cited;
    if (first === undefined) return {};
    const { policy, clause } = first;
    const [beginning = ''] = plainText([clause]).split('\n');
    return {
      policy: policy.record.id,
      anchor: cited.map((one) => one.clause.anchor).join('、'),
      file: policy.file,
      line: lineOfQuote(this.#library, policy, beginning),
    };
  }
}

/** Units that may be confused: 30日 contradicts 30个工作日. */
const kinds: readonly (readonly string[])[] = [
  ['日', '工作日'],
  ['%', '百分点', '‰', '‱', '分之', '折'],
];

function isOfKind(unit: string, other: string): boolean {
  return unit === other || kinds.some((kind) => kind.includes(unit) && kind.includes(other));
}

/** Whether a quantity is a small count, such as 两户 and 三家, which a clause without such counts does not contradict. */
function isFew({ unit, value }: Quantity): boolean {
  return value <= 10 && /^[人户家台辆间张]$/.test(unit);
}

/** Whether a text belongs to an award, whose figures may be in several clauses although it can cite only one. */
function isAward({ path }: Said): boolean {
  return path[0] === 'benefit' && path.includes('awards');
}

/** Maximum number of the clause's numbers in a message. */
const most = 6;

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** The beginning of a text, on one line. */
export function shortened(text: string, longest = 40): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('');
}
