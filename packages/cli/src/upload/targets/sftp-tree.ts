import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';
import { MingceError } from '@mingce/schema/errors';
import type { Client, ConnectConfig, SFTPWrapper } from 'ssh2';
import { errorCode } from '../../sources/unreadable.js';
import { secretNames, type UploadSettings } from '../settings.js';
import { isLost, systemError, uploadError } from '../upload-error.js';
import type { Tree } from './tree-target.js';

/** Status codes of SFTP, draft-ietf-secsh-filexfer-02, section 7. OpenSSH gives `failure` for a full disk too. */
const status = { noSuchFile: 2, permissionDenied: 3, failure: 4 } as const;

/** A folder on an SSH server. */
export async function sftpTree(url: URL, shown: string, settings: UploadSettings): Promise<Tree> {
  const ssh2 = await loadSsh2();
  const client = new ssh2.Client();
  const sftp = await connect(client, url, shown, settings, ssh2.utils.parseKey);
  // Requests on a broken connection never get an answer: all of them end with the connection.
  const broken = new Promise<never>((_, reject) => {
    client.on('error', (error) => reject(lost(shown, error)));
    client.on('close', () => reject(lost(shown, new Error('closed'))));
  });
  broken.catch(() => undefined);

  /** Runs a request, and converts a failure to an upload error. */
  const ask = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await Promise.race([broken, work()]);
    } catch (error) {
      throw sftpError(error, shown, path);
    }
  };
  const isThere = (path: string) =>
    promisify(sftp.stat.bind(sftp))(path).then(
      () => true,
      () => false,
    );

  return {
    parallel: 8,
    list: (folder) =>
      ask(folder, async () => {
        const entries = await promisify(sftp.readdir.bind(sftp))(folder).catch(notThere);
        return entries?.map(({ filename, attrs }) => ({
          name: filename,
          isFolder: attrs.isDirectory(),
          size: attrs.size,
        }));
      }),
    read: (path) => ask(path, () => readWhole(sftp, path).catch(notThere)),
    write: (path, bytes) =>
      ask(path, async () => {
        try {
          await writeWhole(sftp, path, bytes);
        } catch (error) {
          // The server gives no reason, but for a file that could be opened the only cause is lack of space.
          if (codeOf(error) !== status.failure) throw error;
          throw uploadError('upload.noRoom', { target: shown, path, reason: 'SSH_FX_FAILURE' }, error);
        }
      }),
    makeFolder: (path) =>
      ask(path, async () => {
        try {
          await promisify(sftp.mkdir.bind(sftp) as (path: string, done: Done) => void)(path);
          return true;
        } catch (error) {
          if (codeOf(error) === status.noSuchFile) return false;
          if (await isThere(path)) return true;
          throw error;
        }
      }),
    rename: (from, to) =>
      ask(to, async () => {
        try {
          await replace(sftp, from, to);
          return true;
        } catch (error) {
          if (codeOf(error) === status.failure && (await isThere(to))) return false;
          throw error;
        }
      }),
    remove: async (path) => {
      await ask(path, () => promisify(sftp.unlink.bind(sftp))(path).catch(notThere));
    },
    async close() {
      client.end();
    },
  };
}

type Done = (error?: Error | null) => void;

/** Renames as in POSIX if the server supports it (OpenSSH does): the standard request never replaces a file. */
async function replace(sftp: SFTPWrapper, from: string, to: string): Promise<void> {
  const posix = promisify(sftp.ext_openssh_rename.bind(sftp));
  try {
    await posix(from, to);
  } catch (error) {
    if (codeOf(error) !== undefined) throw error;
    await promisify(sftp.rename.bind(sftp))(from, to);
  }
}

function readWhole(sftp: SFTPWrapper, path: string): Promise<Uint8Array> {
  return promisify(sftp.readFile.bind(sftp) as (path: string, done: (e: unknown, b: Buffer) => void) => void)(
    path,
  );
}

function writeWhole(sftp: SFTPWrapper, path: string, bytes: Uint8Array): Promise<void> {
  const write = sftp.writeFile.bind(sftp) as (path: string, bytes: Buffer, done: Done) => void;
  return promisify(write)(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

async function loadSsh2(): Promise<typeof import('ssh2')> {
  try {
    const { default: ssh2 } = await import('ssh2');
    return ssh2;
  } catch (cause) {
    if (errorCode(cause) !== 'ERR_MODULE_NOT_FOUND') throw cause;
    throw new MingceError('upload.missingLibrary', { library: 'ssh2', version: '1.17.0' }, { cause });
  }
}

async function connect(
  client: Client,
  url: URL,
  shown: string,
  settings: UploadSettings,
  parseKey: typeof import('ssh2').utils.parseKey,
): Promise<SFTPWrapper> {
  const { env, hostKey } = settings;
  const password = env[secretNames.password];
  const agent = env.SSH_AUTH_SOCK;
  const privateKey = await readKey(settings, parseKey);
  if (!password && !agent && !privateKey) {
    throw new MingceError('upload.missingSecret', { target: shown, variable: secretNames.password });
  }
  let seen = '';
  const config: ConnectConfig = {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || 22),
    username: decodeURIComponent(url.username) || userInfo().username,
    ...(password ? { password, tryKeyboard: true } : {}),
    ...(privateKey ?? (agent ? { agent } : {})),
    hostVerifier: (key: Buffer) => {
      seen = `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
      return seen === hostKey;
    },
    readyTimeout: 20_000,
    keepaliveInterval: 10_000,
  };
  client.on('keyboard-interactive', (_name, _instructions, _lang, prompts, finish) =>
    finish(prompts.map(() => password ?? '')),
  );
  await new Promise<void>((resolve, reject) => {
    client.once('ready', resolve).once('error', reject);
    client.once('close', () => reject(lost(shown, new Error('closed'))));
    client.connect(config);
  }).catch((error: unknown) => {
    if (seen !== '' && hostKey === undefined)
      throw new MingceError('upload.hostKeyUnknown', { target: shown, fingerprint: seen });
    if (seen !== '' && seen !== hostKey)
      throw new MingceError('upload.hostKeyDiffers', {
        target: shown,
        fingerprint: seen,
        expected: hostKey ?? '',
      });
    const level = error instanceof Error && 'level' in error ? error.level : '';
    if (level === 'client-authentication' || level === 'agent')
      throw uploadError('upload.wrongLogin', { target: shown, reason: messageOf(error) }, error);
    throw systemError(error, { target: shown });
  });
  return promisify(client.sftp.bind(client) as (done: (e: unknown, s: SFTPWrapper) => void) => void)();
}

/** @throws MingceError `key.unreadable`, `upload.keyPassphrase` or `upload.keyUnusable`. */
async function readKey(
  { identity, env }: UploadSettings,
  parseKey: typeof import('ssh2').utils.parseKey,
): Promise<Pick<ConnectConfig, 'privateKey' | 'passphrase'> | undefined> {
  if (identity === undefined) return undefined;
  const text = await readFile(identity, 'utf8').catch((cause: unknown) => {
    throw new MingceError('key.unreadable', { file: identity }, { cause });
  });
  const passphrase = env[secretNames.passphrase];
  const key = parseKey(text, passphrase);
  const isPrivate = !(key instanceof Error) && [key].flat().every((one) => one.isPrivateKey());
  if (!isPrivate) {
    // The parser's message could reveal the content of the file; it is not passed on.
    const locked = key instanceof Error && /encrypted|passphrase|bad decrypt|integrity/i.test(key.message);
    throw new MingceError(locked ? 'upload.keyPassphrase' : 'upload.keyUnusable', {
      file: identity,
      variable: secretNames.passphrase,
    });
  }
  return { privateKey: text, ...(passphrase === undefined ? {} : { passphrase }) };
}

function codeOf(error: unknown): number | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function lost(target: string, error: unknown): MingceError {
  return isLost(error) ? error : uploadError('upload.lost', { target, reason: messageOf(error) }, error);
}

function sftpError(error: unknown, target: string, path: string): MingceError {
  const code = codeOf(error);
  if (error instanceof MingceError) return error;
  if (code === status.permissionDenied)
    return uploadError('upload.notAllowed', { target, path, reason: messageOf(error) }, error);
  if (code !== undefined)
    return uploadError('upload.refused', { target, path, reason: messageOf(error) }, error);
  return systemError(error, { target, path });
}

function notThere(error: unknown): undefined {
  if (codeOf(error) === status.noSuchFile) return undefined;
  throw error;
}
