import { MingceError } from '@mingce/schema/errors';
import { systemReason } from '../sources/unreadable.js';

/** A failure of a target. Only after `upload.lost` may another try succeed. */
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
  /** Message of the server or the system. */
  reason: string;
}

export function uploadError(code: UploadErrorCode, { path = '', ...facts }: UploadFacts, cause?: unknown) {
  return new MingceError(code, { ...facts, path }, { cause });
}

export function isLost(error: unknown): error is MingceError {
  return error instanceof MingceError && error.code === 'upload.lost';
}

/** System errors by name (`man 3 errno`); all others may be temporary. */
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

/** Error names of Node and OpenSSL for invalid certificates. */
const certificate = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ALTNAME/;

/** The upload error for a failed system call or connection, such as `ENOSPC` or `ECONNRESET`. */
export function systemError(error: unknown, facts: Omit<UploadFacts, 'reason'>): MingceError {
  if (error instanceof MingceError) return error;
  const reason = systemReason(error);
  const code = certificate.test(reason) ? 'upload.certificate' : (systemErrors[reason] ?? 'upload.lost');
  return uploadError(code, { ...facts, reason }, error);
}
