import { splitFrontMatter } from '@mingce/content';
import { clauseFinder } from '../answers/clause-finder.js';
import type { SourceRecord } from '../pipeline/types.js';
import { parseFrontMatter } from '../sources/parse-front-matter.js';
import type { Library, Rule } from './library.js';
import { textOfFile } from './line-of-quote.js';
import { shortened } from './quoted-numbers.js';

/** Maximum number of clauses that are proposed for an answer. */
const mostProposed = 3;

/**
 * An answer without clauses is not published; besides the error, this proposes clauses by the answer's own words.
 */
export const answerClauses: Rule = (library, report) => {
  const { sources } = library;
  const bare = (sources.leftOut ?? []).filter(
    ({ kind, file }) => kind === 'qa' && lacksClauses(library, file),
  );
  if (bare.length === 0) return;
  const finder = clauseFinder(library.all('policy').map(({ record }) => record));
  for (const { file } of bare) {
    const text = textOfFile(sources.dir, file);
    if (text === undefined) continue;
    const parts = splitFrontMatter(text);
    const found = finder.find(`${questionIn(parts, file)}\n${parts.markdown}`, mostProposed);
    const [first] = found;
    if (!first) continue;
    const clauses = found
      .map(
        ({ policyTitle, label, text: words }) =>
          `《${policyTitle}》${label}“${shortened(words.replace(/\s+/g, ''))}”`,
      )
      .join('；');
    const source = { kind: 'qa', file, lineOf: () => 1 } as unknown as SourceRecord<'qa'>;
    report(source, 'answer.clausesProposed', { clauses, policy: first.policy, anchor: first.anchor }, [
      'clauses',
    ]);
  }
};

function lacksClauses({ sources }: Library, file: string): boolean {
  return sources.faults.some(
    (fault) => fault.file === file && fault.path?.[0] === 'clauses' && fault.path.length === 1,
  );
}

function questionIn(parts: ReturnType<typeof splitFrontMatter>, file: string): string {
  const value = parseFrontMatter(parts, file)?.value;
  const hasQuestion = typeof value === 'object' && value !== null && 'question' in value;
  return hasQuestion && typeof value.question === 'string' ? value.question : '';
}
