import type { Fault } from '@mingce/schema/types';

const codes: Readonly<Record<string, string>> = {
  ELOOP: 'file.linkLoop',
  EACCES: 'file.noPermission',
  EPERM: 'file.noPermission',
  ENOENT: 'file.missing',
};

/** The fault for a file or folder that the system could not open. */
export function unreadable(file: string, error: unknown): Fault {
  const reason = errorCode(error) ?? String(error);
  return { code: codes[reason] ?? 'file.unreadable', severity: 'error', facts: { reason }, file };
}

/** The system's name for an error, such as `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The code of an error, or of what caused it: `fetch` hides it behind a `TypeError`, several addresses of a host behind a list. */
export function systemReason(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return systemReason(error.errors[0]);
  const code = errorCode(error);
  if (code) return code;
  if (error instanceof Error && 'cause' in error && error.cause !== undefined)
    return systemReason(error.cause);
  return error instanceof Error ? error.message : String(error);
}
