import { MingceError } from '@mingce/schema/errors';
import type { Fault } from '@mingce/schema/types';

/** A thrown error as a fault to report. */
export function faultOf(error: unknown): Fault {
  if (error instanceof MingceError) return { code: error.code, severity: 'error', facts: error.facts };
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return { code: 'internal.unexpected', severity: 'error', facts: { reason: message, stack } };
}
