import { posix } from 'node:path';
import { MingceError } from '@mingce/schema/errors';
import { walkXml } from '../../import/tables/walk-xml.js';
import { secretNames, type UploadSettings } from '../settings.js';
import { bodyOf, escapedPath, httpAnswer } from './http-answer.js';
import type { Tree, TreeEntry } from './tree-target.js';

const wanted =
  '<?xml version="1.0"?><propfind xmlns="DAV:"><prop><resourcetype/><getcontentlength/></prop></propfind>';

interface Asking {
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  expected?: readonly number[];
}

/** A folder that a web server provides over WebDAV (RFC 4918). */
export function webdavTree(url: URL, shown: string, { env, signal }: UploadSettings): Tree {
  const { origin, username } = url;
  const password = env[secretNames.password];
  if (username !== '' && password === undefined) {
    throw new MingceError('upload.missingSecret', { target: shown, variable: secretNames.password });
  }
  const pair = `${decodeURIComponent(username)}:${password ?? ''}`;
  const login: Record<string, string> =
    username === '' ? {} : { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
  const addressOf = (path: string) => `${origin}${escapedPath(path)}`;
  const ask = (method: string, path: string, { headers = {}, body, expected = [] }: Asking = {}) =>
    httpAnswer(
      () =>
        fetch(addressOf(path), {
          method,
          headers: { ...login, ...headers },
          ...(body === undefined ? {} : { body: body as BodyInit }),
          redirect: 'manual',
          signal,
        }),
      { target: shown, path, expected },
    );

  return {
    parallel: 8,
    async list(folder) {
      const headers = { depth: '1', 'content-type': 'application/xml' };
      const response = await ask('PROPFIND', `${folder.replace(/\/$/, '')}/`, {
        headers,
        body: wanted,
        expected: [404],
      });
      const xml = Buffer.from(await bodyOf(response, { target: shown, path: folder })).toString('utf8');
      if (response.status === 404) return undefined;
      if (response.status !== 207) throw new MingceError('upload.noWebdav', { target: shown });
      return entriesOf(xml, folder);
    },
    async read(path) {
      const response = await ask('GET', path, { expected: [404] });
      const bytes = await bodyOf(response, { target: shown, path });
      return response.status === 404 ? undefined : bytes;
    },
    async write(path, bytes) {
      await ask('PUT', path, { body: bytes });
    },
    async makeFolder(path) {
      // 405: it already exists; 409: its parent folder does not (RFC 4918, section 9.3.1).
      const { status } = await ask('MKCOL', `${path}/`, { expected: [405, 409] });
      return status !== 409;
    },
    async rename(from, to) {
      await ask('MOVE', from, { headers: { destination: addressOf(to), overwrite: 'T' } });
      return true;
    },
    async remove(path) {
      await ask('DELETE', path, { expected: [404] });
    },
    close: async () => undefined,
  };
}

/** The contents of a folder, from an answer to PROPFIND; the server lists the folder itself as well. */
async function entriesOf(xml: string, folder: string): Promise<TreeEntry[]> {
  const entries: TreeEntry[] = [];
  let href = '';
  let size = 0;
  let isFolder = false;
  let text = '';
  await walkXml(xml, {
    open(name) {
      text = '';
      if (name === 'response') [href, size, isFolder] = ['', 0, false];
      if (name === 'collection') isFolder = true;
    },
    text(more) {
      text += more;
    },
    close(name) {
      if (name === 'href' && href === '') href = text.trim();
      if (name === 'getcontentlength') size = Number(text);
      if (name !== 'response') return;
      const path = decodeURIComponent(new URL(href, 'http://host').pathname).replace(/\/$/, '');
      if (path !== posix.resolve(folder)) entries.push({ name: posix.basename(path), isFolder, size });
    },
  });
  return entries;
}
