import { MingceError } from '@mingce/schema/errors';
import { systemReason } from '../sources/unreadable.js';

/** A failure of a target. `upload.lost` alone may pass when the same is tried again. */
export type UploadErrorCode =
  | 'upload.lost'
  | 'upload.unreachable'
  | 'upload.certificate'
  | 'upload.wrongLogin'
  | 'upload.notAllowed'
  | 'upload.noRoom'
  | 'upload.refused';

export interface UploadFacts {
  target: string;
  path?: string;
  /** In words of the server or the system. */
  reason: string;
}

export function uploadError(code: UploadErrorCode, { path = '', ...facts }: UploadFacts, cause?: unknown) {
  return new MingceError(code, { ...facts, path }, { cause });
}

export function isLost(error: unknown): error is MingceError {
  return error instanceof MingceError && error.code === 'upload.lost';
}

/** Errors of the system by their names (`man 3 errno`); all others may pass. */
const systemErrors: Readonly<Record<string, UploadErrorCode>> = {
  ENOSPC: 'upload.noRoom',
  EDQUOT: 'upload.noRoom',
  EFBIG: 'upload.noRoom',
  EACCES: 'upload.notAllowed',
  EPERM: 'upload.notAllowed',
  EROFS: 'upload.notAllowed',
  ENOTDIR: 'upload.refused',
  EISDIR: 'upload.refused',
  ENAMETOOLONG: 'upload.refused',
};

/** Names that Node and OpenSSL give to certificates that do not hold. */
const certificate = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ALTNAME/;

/** The error of a system call or a connection, such as `ENOSPC` or `ECONNRESET`. */
export function systemError(error: unknown, facts: Omit<UploadFacts, 'reason'>): MingceError {
  if (error instanceof MingceError) return error;
  const reason = systemReason(error);
  const code = certificate.test(reason) ? 'upload.certificate' : (systemErrors[reason] ?? 'upload.lost');
  return uploadError(code, { ...facts, reason }, error);
}
