import { closedFields } from '../publish/clean-records.js';

/** The fields in which a published record shows text of a policy that is not proactively disclosed. */
export function closedText(record: unknown): string[] {
  if (typeof record !== 'object' || record === null || !('disclosure' in record)) return [];
  if (record.disclosure === 'proactive') return [];
  return closedFields.filter((field) => field in record);
}
