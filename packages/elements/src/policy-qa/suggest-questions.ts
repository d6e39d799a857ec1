import type { FeedGroup } from '@mingce/feed';
import type { Suggesting } from '../internal/suggest/suggest-controller.js';
import { answersOf } from './feed-answers.js';

/** Filters of the questions; empty for all. */
export interface QuestionScope {
  readonly topic: string;
  readonly policy: string;
}

/** Opens suggestions of the feeds' known questions. */
export async function openQuestionSuggestions(
  group: FeedGroup,
  { topic, policy }: QuestionScope,
): Promise<readonly Suggesting[]> {
  const all = await answersOf(group);
  return all.map(({ answers }) => ({
    async suggest(words, limit) {
      const known = await answers.suggest(words, limit);
      return known
        .filter(({ topics = [], policies = [], clauses = [] }) => {
          const named = [...policies, ...clauses.map((clause) => clause.policy)];
          return (topic === '' || topics.includes(topic)) && (policy === '' || named.includes(policy));
        })
        .map(({ id, question, answeredBy }) => ({
          kind: 'question',
          id,
          text: question,
          aside: answeredBy,
          marks: [],
        }));
    },
  }));
}
