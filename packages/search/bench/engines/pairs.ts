/**
 * Pairs of neighbouring Han characters, and words of letters or digits: the best tokens for engines without Chinese
 * analysis (the issue trackers and guides of MiniSearch and FlexSearch advise a custom tokenizer for Chinese).
 */
export function pairsOf(text: string): string[] {
  const terms: string[] = [];
  for (const [run] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu)) {
    const characters = Array.from(run);
    if (characters.length < 2 || !/^\p{Script=Han}/u.test(run)) terms.push(run);
    else
      for (let at = 1; at < characters.length; at += 1) terms.push(`${characters[at - 1]}${characters[at]}`);
  }
  return terms;
}
