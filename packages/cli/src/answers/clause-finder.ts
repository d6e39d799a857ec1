import { flattenClauses } from '@mingce/content';
import {
  findDocumentNumbers,
  formatDocumentNumber,
  normalizeDocumentNumber,
  parseClauseReference,
} from '@mingce/schema/grammar';
import type { PackedPolicy } from '../pipeline/packed-policy.js';
import { rankFactor, TextRanking } from './text-ranking.js';

/** A clause that an answer may be based on. */
export interface FoundClause {
  policy: string;
  policyTitle: string;
  anchor: string;
  label: string;
  text: string;
  /** Whether the text names it, as in 《示例办法》第八条; otherwise it was found by similar words. */
  isNamed: boolean;
}

/** Finds the clauses that an answer may be based on, from the answer’s own words. */
export interface ClauseFinder {
  /** At most `limit` clauses, best first; those that the text names come before those that only resemble it. */
  find(text: string, limit: number): FoundClause[];
}

type Clause = Omit<FoundClause, 'isNamed'>;

/** Makes a finder, which reads the texts of the policies once and should be reused. */
export function clauseFinder(policies: Iterable<PackedPolicy>): ClauseFinder {
  const clauses: Clause[] = [];
  const ranking = new TextRanking();
  const byTitle = new Map<string, Map<string, Clause>>();
  const byNumber = new Map<string, Map<string, Clause>>();
  for (const { id, title, documentNumber, disclosure, body, region, repealedOn } of policies) {
    // A policy that is not public must not be cited, nor shown in a report.
    if (disclosure !== 'proactive' || !body) continue;
    const own = new Map<string, Clause>();
    const factor = rankFactor({ isNational: region === '000000', isEnded: repealedOn !== undefined });
    for (const { anchor, label, title: heading = '', text } of flattenClauses(body.read())) {
      if (anchor === '' || text === '') continue;
      const clause = { policy: id, policyTitle: title, anchor, label, text };
      clauses.push(clause);
      own.set(anchor, clause);
      ranking.add(`${title}。${heading}。${text}`, factor);
    }
    byTitle.set(bareTitle(title), own);
    const number = documentNumber && normalizeDocumentNumber(documentNumber);
    if (number) byNumber.set(number, own);
  }
  const named = (text: string) => [
    ...namedBehind(text, /《([^《》]{4,60})》(?:[（(][^（）()]{4,40}[）)])?(?:的?规定)?/g, ([, title = '']) =>
      byTitle.get(bareTitle(title)),
    ),
    ...findDocumentNumbers(text).flatMap((found) => {
      const own = byNumber.get(formatDocumentNumber(found.number));
      return own ? namedIn(text.slice(found.end), own) : [];
    }),
  ];
  return {
    find(text, limit) {
      const stated = named(text);
      const alike = ranking.best(text, limit + stated.length).flatMap((at) => clauses[at] ?? []);
      const all = [
        ...stated.map((clause) => ({ ...clause, isNamed: true })),
        ...alike.map((clause) => ({ ...clause, isNamed: false })),
      ];
      return all
        .filter((one, at) => all.findIndex(({ policy, anchor }) => sameClause(one, policy, anchor)) === at)
        .slice(0, limit);
    },
  };
}

function sameClause(one: Clause, policy: string, anchor: string): boolean {
  return one.policy === policy && one.anchor === anchor;
}

function namedBehind(
  text: string,
  document: RegExp,
  clausesOf: (match: RegExpExecArray) => ReadonlyMap<string, Clause> | undefined,
): Clause[] {
  return [...text.matchAll(document)].flatMap((match) => {
    const own = clausesOf(match);
    return own ? namedIn(text.slice(match.index + match[0].length), own) : [];
  });
}

/** 第八条、第九条 directly after the name of a document. */
function namedIn(behind: string, own: ReadonlyMap<string, Clause>): Clause[] {
  const [, list = ''] =
    /^[）)》\s]*((?:第[\d一二三四五六七八九十百零〇]+条[^第。；，]{0,6}){1,5})/.exec(behind) ?? [];
  return [...list.matchAll(/第[\d一二三四五六七八九十百零〇]+条/g)].flatMap(([reference]) => {
    const number = parseClauseReference(reference)?.[0]?.number;
    const clause = number === undefined ? undefined : own.get(`art-${number}`);
    return clause ?? [];
  });
}

/** A title for comparison with citations: without punctuation, and without the name of the country at the beginning. */
function bareTitle(title: string): string {
  return title.replace(/[\s《》〈〉“”"（）()]/g, '').replace(/^中华人民共和国/, '');
}
