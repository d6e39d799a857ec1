import { resolve } from 'node:path';
import { nearestName } from '@mingce/schema';
import { MingceError } from '@mingce/schema/errors';
import { normalizeDocumentNumber } from '@mingce/schema/grammar';
import type { SourceRecord, Sources } from '../pipeline/types.js';

/** A title without punctuation, for comparison. */
function bare(title: string): string {
  return title.replace(/[\s《》〈〉“”"'（）()]/g, '');
}

/**
 * The policy that an author names: by id, document number (发文字号) in any form, title or a unique part of it, or file.
 *
 * @throws MingceError `new.noPolicy`, `new.manyPolicies` or `new.policyLeftOut`.
 */
export function findPolicy(named: string, sources: Sources, cwd: string): SourceRecord<'policy'> {
  const policies = sources.records.filter(
    (source): source is SourceRecord<'policy'> => source.kind === 'policy',
  );
  const number = normalizeDocumentNumber(named);
  const path = resolve(cwd, named);
  const isFile = ({ file }: { file: string }) => file === named || resolve(sources.dir, file) === path;
  const ways: ((source: SourceRecord<'policy'>) => boolean)[] = [
    ({ record }) => record.id === named,
    isFile,
    ({ record }) =>
      number !== undefined &&
      record.documentNumber !== undefined &&
      (normalizeDocumentNumber(record.documentNumber) ?? record.documentNumber) === number,
    ({ record }) => bare(record.title) === bare(named),
    ({ record }) => bare(named).length >= 2 && bare(record.title).includes(bare(named)),
  ];
  for (const way of ways) {
    const [found, ...others] = policies.filter(way);
    if (found && others.length === 0) return found;
    if (found) {
      const names = [found, ...others].slice(0, 5).map(({ record }) => `${record.id}（${record.title}）`);
      throw new MingceError('new.manyPolicies', {
        named,
        count: others.length + 1,
        policies: names.join('、'),
      });
    }
  }
  const leftOut = (sources.leftOut ?? []).find(
    (one) => one.kind === 'policy' && (one.id === named || isFile(one)),
  );
  if (leftOut) throw new MingceError('new.policyLeftOut', { named, file: leftOut.file });
  const suggestion = nearestPolicy(named, policies);
  throw new MingceError('new.noPolicy', { named, ...(suggestion === undefined ? {} : { suggestion }) });
}

function nearestPolicy(named: string, policies: readonly SourceRecord<'policy'>[]): string | undefined {
  const names = new Map<string, string>();
  for (const { record } of policies) {
    for (const name of [record.id, record.documentNumber, bare(record.title)]) {
      if (name !== undefined) names.set(name, name === bare(record.title) ? record.title : name);
    }
  }
  const found = nearestName(normalizeDocumentNumber(named) ?? bare(named), names.keys());
  return found === undefined ? undefined : names.get(found);
}
