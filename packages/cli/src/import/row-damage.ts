import type { Fault } from '@mingce/schema/types';
import { findTextDamage, losesWords, placeOf } from '../sources/text-damage.js';
import type { Mapping } from './mapping-types.js';
import type { SourceRow } from './rows.js';

/** The first place, among the used fields of a row, where words are lost: such a row must not be written. */
export function damageOfRow(row: SourceRow, mapping: Mapping): Fault | undefined {
  const used = new Set(Object.values(mapping).flatMap(({ from = [] }) => from));
  for (const field of used) {
    for (const text of [row.fields[field]].flat()) {
      const damage = typeof text === 'string' ? findTextDamage(text).find(losesWords) : undefined;
      if (damage === undefined || typeof text !== 'string') continue;
      const { line, column, context } = placeOf(text, damage.offset);
      const inFile =
        field === 'text' && row.textLine !== undefined ? row.textLine + line - 1 : row.lineOf(field);
      return {
        code: 'import.damagedRow',
        severity: 'error',
        facts: { place: row.place, field, column, found: damage.found, context },
        file: row.file,
        ...(inFile === undefined ? {} : { line: inFile }),
      };
    }
  }
  return undefined;
}
