import { nearestName } from '@mingce/schema';
import { MingceError } from '@mingce/schema/errors';
import type { Facts, Fault, Interpretation } from '@mingce/schema/types';
import { allFaults } from '../check/index.js';
import type { SourceRecord, Sources } from '../pipeline/types.js';
import { configFile } from '../sources/index.js';

export interface ChosenPictures {
  /** The pictures with their policies and services, and nothing else. */
  chosen: Sources;
  /** Faults that prevent a picture, or make it differ from what its author expects. */
  faults: Fault[];
}

type InterpretationSource = SourceRecord<'interpretation'>;

/**
 * The pictures of an authoring folder that are to be made: those named, or all of the template 一图读懂. Faults
 * of other pictures are reported by `mingce check`.
 */
export function choosePictures(sources: Sources, ids: readonly string[]): ChosenPictures {
  const all = allFaults(sources);
  const errors = all.filter(({ severity }) => severity === 'error');
  if (errors.some(({ file }) => file === configFile)) {
    throw new MingceError('picture.settingsUnsound', { file: configFile });
  }
  const faulty = new Set(errors.map(({ file }) => file));
  const sound = sources.records.filter(({ file }) => !faulty.has(file));
  const isWanted = ({ id, template }: Interpretation) =>
    ids.length > 0 ? ids.includes(id) : template === 'picture';

  const interpretations = sources.records.filter(isInterpretation).filter(({ record }) => isWanted(record));
  const policies = new Set(sound.filter(({ kind }) => kind === 'policy').map(({ record }) => record.id));
  // A picture without the number and dates of its policy would seem complete.
  const isComplete = ({ record }: InterpretationSource) => policies.has(record.policies[0] ?? '');
  const whole = interpretations.filter((source) => sound.includes(source) && isComplete(source));

  const leftOut = (sources.leftOut ?? []).filter(
    ({ kind, id }) => kind === 'interpretation' && (ids.length === 0 || id === undefined || ids.includes(id)),
  );
  const own = new Set([...interpretations, ...leftOut].map(({ file }) => file));
  const needed = filesOf(sources, interpretations);
  const faults = all.flatMap((fault): Fault[] => {
    const file = fault.file ?? '';
    if (own.has(file) && fault.code === 'reference.leftOut') return [{ ...fault, severity: 'error' }];
    const concerns = fault.severity === 'error' ? own.has(file) || needed.has(file) : own.has(file);
    return concerns && (fault.severity === 'error' || fault.code.startsWith('picture.')) ? [fault] : [];
  });
  const known = sources.records.filter(isInterpretation).map(({ record }) => record.id);
  const unread = leftOut.flatMap(({ id }) => id ?? []);
  return {
    chosen: { ...sources, records: withTheirPolicies(sound, whole), tombstones: [] },
    faults: [...unknownIds(ids, [...known, ...unread]), ...faults],
  };
}

/** A fault for each id that names nothing. */
export function unknownIds(ids: readonly string[], known: readonly string[]): Fault[] {
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => {
      const suggestion = nearestName(id, known);
      const facts: Facts = suggestion === undefined ? { id } : { id, suggestion };
      return { code: 'picture.unknownId', severity: 'error', facts };
    });
}

function isInterpretation(source: SourceRecord): source is InterpretationSource {
  return source.kind === 'interpretation';
}

/** The pictures with the policies and services that they name. */
function withTheirPolicies(sound: readonly SourceRecord[], pictures: readonly InterpretationSource[]) {
  const policies = new Set(pictures.flatMap(({ record }) => record.policies));
  const services = new Set(pictures.flatMap(({ record }) => record.services ?? []));
  return sound.filter(
    (source) =>
      pictures.some((picture) => picture === source) ||
      (source.kind === 'policy' && policies.has(source.record.id)) ||
      (source.kind === 'service' && services.has(source.record.id)),
  );
}

/** The files of the policies and services that pictures name, including those that could not be read. */
function filesOf(sources: Sources, pictures: readonly InterpretationSource[]): Set<string> {
  const wanted = new Set(
    pictures.flatMap(({ record }) => [
      ...record.policies.map((id) => `policy/${id}`),
      ...(record.services ?? []).map((id) => `service/${id}`),
    ]),
  );
  const read = sources.records.filter(({ kind, record }) => wanted.has(`${kind}/${record.id}`));
  const unread = (sources.leftOut ?? []).filter(({ kind, id }) => wanted.has(`${kind}/${id ?? ''}`));
  return new Set([...read, ...unread].map(({ file }) => file));
}
