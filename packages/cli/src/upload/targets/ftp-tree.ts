import { posix } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { MingceError } from '@mingce/schema/errors';
import { remotePath } from '../address.js';
import { secretNames, type UploadSettings } from '../settings.js';
import { systemError, type UploadErrorCode, uploadError } from '../upload-error.js';
import type { Tree } from './tree-target.js';

/** Port of FTP over TLS from the first byte (IANA); on any other port TLS is asked for, as RFC 4217 has it. */
const implicitTlsPort = 990;

/** Replies of RFC 959 and RFC 4217 with a specific reason. */
const replies: Readonly<Record<number, UploadErrorCode>> = {
  421: 'upload.lost',
  425: 'upload.lost',
  426: 'upload.lost',
  430: 'upload.wrongLogin',
  450: 'upload.notAllowed',
  452: 'upload.noRoom',
  530: 'upload.wrongLogin',
  532: 'upload.notAllowed',
  550: 'upload.notAllowed',
  552: 'upload.noRoom',
  553: 'upload.notAllowed',
};

/** A folder on an FTP server. FTP takes one request at a time. */
export async function ftpTree(
  url: URL,
  shown: string,
  { env }: UploadSettings,
): Promise<Tree & { base: string }> {
  const password = env[secretNames.password];
  if (password === undefined) {
    throw new MingceError('upload.missingSecret', { target: shown, variable: secretNames.password });
  }
  const { Client, FTPError } = await import('basic-ftp');
  const client = new Client();
  const replyOf = (error: unknown) => (error instanceof FTPError ? error.code : undefined);
  /** Runs a command, and converts a failure to an upload error. */
  const ask = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      const reply = replyOf(error);
      if (reply === undefined) throw systemError(error, { target: shown, path });
      const reason = error instanceof Error ? error.message : '';
      throw uploadError(replies[reply] ?? 'upload.refused', { target: shown, path, reason }, error);
    }
  };
  /** The result of a command; `undefined` if the server refuses it (RFC 959: 450, 550, 553). */
  const unless = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      const reply = replyOf(error);
      if (reply === 450 || reply === 550 || reply === 553) return undefined;
      throw error;
    }
  };
  const isFolder = async (path: string) => (await unless(() => client.cd(path))) !== undefined;
  /** Reads the folder: servers give the same reply for a missing file and for an unreadable one. */
  const isThere = async (path: string) => {
    if (!(await isFolder(posix.dirname(path)))) return false;
    return (await client.list()).some(({ name }) => name === posix.basename(path));
  };

  await ask('', () =>
    client.access({
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: Number(url.port || 21),
      user: decodeURIComponent(url.username) || 'anonymous',
      password,
      secure: url.protocol === 'ftps:' && (Number(url.port) === implicitTlsPort ? 'implicit' : true),
    }),
  );
  const home = await ask('', () => client.pwd());

  return {
    base: posix.resolve(home, remotePath(url)),
    parallel: 1,
    list: (folder) =>
      ask(folder, async () => {
        if (!(await isFolder(folder))) return undefined;
        const entries = await client.list();
        return entries
          .filter(({ name }) => name !== '.' && name !== '..')
          .map(({ name, size, isDirectory }) => ({ name, size, isFolder: isDirectory }));
      }),
    read: (path) =>
      ask(path, async () => {
        const chunks: Buffer[] = [];
        const into = new Writable({
          write(chunk: Buffer, _encoding, done) {
            chunks.push(chunk);
            done();
          },
        });
        const read = await unless(() => client.downloadTo(into, path));
        if (read) return Buffer.concat(chunks);
        if (!(await isThere(path))) return undefined;
        await client.downloadTo(new Writable({ write: (_chunk, _encoding, done) => done() }), path);
        return undefined;
      }),
    write: async (path, bytes) => {
      await ask(path, () => client.uploadFrom(Readable.from([bytes], { objectMode: false }), path));
    },
    makeFolder: (path) =>
      ask(path, async () => {
        if (await isFolder(path)) return true;
        if (!(await isFolder(posix.dirname(path)))) return false;
        await client.send(`MKD ${path}`);
        return true;
      }),
    rename: (from, to) =>
      ask(to, async () => {
        if (await unless(() => client.rename(from, to))) return true;
        if (await isThere(to)) return false;
        await client.rename(from, to);
        return true;
      }),
    remove: (path) =>
      ask(path, async () => {
        if ((await unless(() => client.remove(path))) || !(await isThere(path))) return;
        await client.remove(path);
      }),
    close: async () => client.close(),
  };
}
