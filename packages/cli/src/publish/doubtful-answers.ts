import { answerSources, citedDigests, hasChanged } from '../answers/cited-digests.js';
import { createLibrary } from '../check/library.js';
import type { SourceRecord, Sources } from '../pipeline/types.js';

/** The records of an authoring folder, in which answers and guides that rest on a changed clause are marked 待核实. */
export function withDoubts(sources: Sources): SourceRecord[] {
  const library = createLibrary(sources);
  const digestsOf = citedDigests(library);
  const doubtful = new Set(
    answerSources(library)
      .filter((source) => digestsOf(source).some(hasChanged))
      .map(({ file }) => file),
  );
  return sources.records.map((source) => (doubtful.has(source.file) ? marked(source) : source));
}

function marked(source: SourceRecord): SourceRecord {
  return { ...source, record: { ...source.record, doubtful: true } };
}
