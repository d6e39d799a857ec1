import type { Terminal } from '../pipeline/types.js';

/** Settings of an upload beside its address. Secrets come from the environment: other users can see command lines. */
export interface UploadSettings {
  env: Terminal['env'];
  signal: AbortSignal;
  /** File with the private key for SFTP. */
  identity?: string | undefined;
  /** Fingerprint of the server’s key for SFTP, as `SHA256:…`. */
  hostKey?: string | undefined;
  /** Address of an S3-compatible store. */
  endpoint?: string | undefined;
}

/** Environment variables that hold secrets of SFTP, FTP and WebDAV. */
export const secretNames = {
  password: 'MINGCE_UPLOAD_PASSWORD',
  passphrase: 'MINGCE_UPLOAD_PASSPHRASE',
} as const;
