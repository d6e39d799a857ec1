import { defaultTopics } from '@mingce/schema/vocabulary';

/** Code of a topic, by its name as a list writes it; `undefined` if the vocabulary has no such topic. */
export type TopicCodeOf = (written: string) => string | undefined;

/** @param topics - The classes of the folder; those that come with the program if it has none. */
export function topicCodes(topics: readonly { code: string; label: string }[]): TopicCodeOf {
  const codes = new Map<string, string>();
  for (const { code, label } of topics.length > 0 ? topics : defaultTopics) {
    codes.set(code.toLowerCase(), code);
    codes.set(label, code);
    // 就业、人事 is called by either name.
    for (const part of label.split('、')) if (!codes.has(part)) codes.set(part, code);
  }
  return (written) => {
    const plain = written.trim();
    return codes.get(plain) ?? codes.get(plain.toLowerCase()) ?? codes.get(plain.replace(/[类领域]+$/, ''));
  };
}
