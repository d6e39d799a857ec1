import { withoutCourtesy, withoutFraming } from '@mingce/search/answers';
import { type AlikeText, AlikeTexts, pairsOf } from '../../answers/alike-texts.js';
import type { OpenQuestion } from './types.js';

/** A wording that got no answer. */
export interface OpenWording {
  text: string;
  count: number;
  outcome: OpenQuestion['outcome'];
  nearest?: OpenQuestion['nearest'];
}

/** Minimum similarity to the most frequent wording for another wording to count as the same question. */
const same = 0.45;
/** Maximum number of other wordings that are shown for a question. */
const mostWordings = 4;

interface Leader extends AlikeText<OpenWording> {
  members: OpenWording[];
}

/** Groups the wordings of a question, most frequent first: each joins the most similar leading wording. */
export function openQuestions(wordings: readonly OpenWording[]): OpenQuestion[] {
  const sorted = [...wordings].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const texts = sorted.map((owner): Leader => ({ owner, pairs: matterOf(owner.text), members: [owner] }));
  // All texts together determine how common a pair is; only leaders get members.
  const all = new AlikeTexts<OpenWording>();
  for (const text of texts) all.add(text);
  const leaders = new Set<Leader>();
  for (const text of texts) {
    let best: { leader: Leader; similarity: number } | undefined;
    for (const [other, similarity] of all.like(text)) {
      const leader = other as Leader;
      if (similarity >= same && similarity > (best?.similarity ?? 0) && leaders.has(leader))
        best = { leader, similarity };
    }
    if (best) best.leader.members.push(text.owner);
    else leaders.add(text);
  }
  return [...leaders].map(questionOf).sort((a, b) => b.count - a.count || (a.example < b.example ? -1 : 1));
}

/** Character pairs of a question's subject, independent of order: 公租房怎么申请 and 怎样申请公租房 have the same. */
function matterOf(text: string): ReadonlySet<string> {
  const runs = withoutFraming(withoutCourtesy(text)).match(/[\u3400-\u9fffA-Za-z0-9]+/g) ?? [];
  const pairs = runs.flatMap((run) => [...run].slice(1).map((character, at) => `${run[at]}${character}`));
  return pairs.length > 0 ? new Set(pairs) : pairsOf(text);
}

function questionOf({ owner, members }: Leader): OpenQuestion {
  return {
    count: members.reduce((sum, { count }) => sum + count, 0),
    example: owner.text,
    others: members.slice(1, 1 + mostWordings).map(({ text }) => text),
    wordings: members.length,
    outcome: owner.outcome,
    ...(owner.nearest ? { nearest: owner.nearest } : {}),
  };
}
