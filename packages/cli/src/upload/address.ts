import { resolve } from 'node:path';
import { MingceError } from '@mingce/schema/errors';

/** Parsed TARGET of the command line. */
export type Address =
  | { kind: 'folder'; shown: string; dir: string }
  | { kind: 'sftp' | 'ftp' | 'webdav' | 's3'; shown: string; url: URL };

/** For each scheme: the protocol, and the scheme with which its URLs are parsed. */
const schemes: Readonly<Record<string, readonly [kind: 'sftp' | 'ftp' | 'webdav' | 's3', scheme: string]>> = {
  sftp: ['sftp', 'sftp'],
  ftp: ['ftp', 'ftp'],
  ftps: ['ftp', 'ftps'],
  davs: ['webdav', 'https'],
  https: ['webdav', 'https'],
  dav: ['webdav', 'http'],
  http: ['webdav', 'http'],
  s3: ['s3', 's3'],
};

const knownSchemes = ['sftp', 'ftps', 'ftp', 'davs', 'https', 's3'] as const;

/**
 * Parses a target: a folder, or an address with one of the known schemes.
 *
 * @throws MingceError `upload.unknownTarget`, or `upload.passwordInAddress`: other users can see command lines.
 */
export function readAddress(target: string, cwd: string): Address {
  // A single letter is a drive of Windows.
  const [, scheme] = /^([a-z][a-z0-9+.-]+):\/\//i.exec(target) ?? [];
  if (scheme === undefined) return { kind: 'folder', shown: target, dir: resolve(cwd, target) };
  const known = schemes[scheme.toLowerCase()];
  const url = known && urlOf(`${known[1]}${target.slice(scheme.length)}`);
  if (!known || !url || url.host === '' || url.search !== '' || url.hash !== '') {
    const facts = { target, known: knownSchemes.map((name) => `${name}://`).join(' ') };
    throw new MingceError('upload.unknownTarget', facts);
  }
  if (url.password !== '') throw new MingceError('upload.passwordInAddress', { target });
  return { kind: known[0], shown: target, url };
}

/** Path of an address on a server: absolute there, or below the home folder where it begins with `/~/`. */
export function remotePath({ pathname }: URL): string {
  const path = decodeURIComponent(pathname).replace(/\/+$/, '');
  if (path === '/~') return '.';
  return path.startsWith('/~/') ? path.slice(3) : path || '/';
}

function urlOf(text: string): URL | undefined {
  try {
    const url = new URL(text);
    decodeURIComponent(url.pathname + url.username);
    return url;
  } catch {
    // The caller reports that this is not a target.
    return undefined;
  }
}
