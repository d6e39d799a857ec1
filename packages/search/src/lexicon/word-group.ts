/** Words that people use and words that documents use for the same matter. */
export interface WordGroup {
  everyday: readonly string[];
  official: readonly string[];
  /**
   * `equal`: each side finds the other. `wider`: the official words mean more, so they are found from the everyday
   * words and not the reverse.
   */
  kind: 'equal' | 'wider';
  topic?: string;
}

/** Parses groups, one a line: `低保 低保金 = 最低生活保障`, or with `>` where the official words are wider. */
export function readGroups(topic: string, text: string): WordGroup[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, everyday = '', sign, official = ''] = /^(.*) ([=>]) (.*)$/.exec(line) ?? [];
      return {
        topic,
        everyday: everyday.trim().split(/\s+/),
        official: official.trim().split(/\s+/),
        kind: sign === '=' ? 'equal' : 'wider',
      };
    });
}

/** For each word the words that are also searched for; none that contains it or that it contains. */
export function linksOf(groups: readonly WordGroup[]): Map<string, Set<string>> {
  const links = new Map<string, Set<string>>();
  const link = (from: string, to: string) => {
    if (from.includes(to) || to.includes(from)) return;
    const known = links.get(from) ?? new Set();
    links.set(from, known.add(to));
  };
  for (const { everyday, official, kind } of groups) {
    for (const one of everyday) {
      for (const other of official) {
        link(one, other);
        if (kind === 'equal') link(other, one);
      }
    }
  }
  return links;
}
