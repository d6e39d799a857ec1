import type { Fault } from '@mingce/schema/types';

const codes: Readonly<Record<string, string>> = {
  ELOOP: 'file.linkLoop',
  EACCES: 'file.noPermission',
  EPERM: 'file.noPermission',
  ENOENT: 'file.missing',
};

/** The fault of a file or folder that the system would not open. */
export function unreadable(file: string, error: unknown): Fault {
  const reason = errorCode(error) ?? String(error);
  return { code: codes[reason] ?? 'file.unreadable', severity: 'error', facts: { reason }, file };
}

/** The system's name of an error, such as `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
