import { MingceError } from '@mingce/schema/errors';
import { walkXml } from '../../import/tables/walk-xml.js';
import { sha256Hex } from '../../publish/sha256.js';
import { feedHeaders } from '../../serve/feed-headers.js';
import { mediaTypeOf } from '../../serve/static-files.js';
import type { UploadSettings } from '../settings.js';
import type { RemoteFile, Target } from '../target.js';
import type { UploadErrorCode } from '../upload-error.js';
import { bodyOf, escapedPath, httpAnswer } from './http-answer.js';

/** Environment variables that all programs for S3 use. */
const names = { id: 'AWS_ACCESS_KEY_ID', secret: 'AWS_SECRET_ACCESS_KEY' } as const;

interface Page {
  files: RemoteFile[];
  folders: string[];
  next: string;
}

/**
 * A bucket of an object store that speaks S3. It replaces objects atomically. Files get the headers that
 * readers need: an object store serves the headers stored with a file.
 */
export async function s3Target(url: URL, shown: string, settings: UploadSettings): Promise<Target> {
  const { env, signal } = settings;
  const [accessKeyId, secretAccessKey] = [env[names.id], env[names.secret]];
  if (!accessKeyId || !secretAccessKey) {
    const variable = accessKeyId ? names.secret : names.id;
    throw new MingceError('upload.missingSecret', { target: shown, variable });
  }
  const region = env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? 'us-east-1';
  const { AwsClient } = await import('aws4fetch');
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(env.AWS_SESSION_TOKEN ? { sessionToken: env.AWS_SESSION_TOKEN } : {}),
    region,
    service: 's3',
    // The caller tries again, and reports it.
    retries: 0,
  });
  const bucket = url.hostname;
  const root = bucketAddress(
    bucket,
    settings.endpoint ?? env.AWS_ENDPOINT_URL_S3 ?? env.AWS_ENDPOINT_URL,
    region,
  );
  const prefix = decodeURIComponent(url.pathname).replace(/^\/+|\/+$/g, '');
  const keyOf = (path: string) => (prefix === '' ? path : `${prefix}/${path}`);

  const ask = (
    address: string,
    path: string,
    init: { method?: string; headers?: Record<string, string>; body?: Uint8Array } = {},
    expected: readonly number[] = [],
  ) => {
    const { body, headers = {}, method = 'GET' } = init;
    const digest = sha256Hex(body ?? new Uint8Array());
    return httpAnswer(
      () =>
        client.fetch(address, {
          method,
          headers: { ...headers, 'x-amz-content-sha256': digest },
          ...(body === undefined ? {} : { body: body as BodyInit }),
          redirect: 'manual',
          signal,
        }),
      { target: shown, path, expected },
      errorIn,
    );
  };
  const addressOf = (path: string) => `${root}/${escapedPath(keyOf(path))}`;

  /** Every page of a list of objects; with `delimiter`, deeper folders are listed by name only. */
  const list = async (below: string, delimiter: string): Promise<Page> => {
    const all: Page = { files: [], folders: [], next: '' };
    const start = keyOf(below);
    do {
      const query = new URLSearchParams({ 'list-type': '2', prefix: start });
      if (delimiter) query.set('delimiter', delimiter);
      if (all.next) query.set('continuation-token', all.next);
      const response = await ask(`${root}/?${query}`, below);
      const xml = Buffer.from(await bodyOf(response, { target: shown, path: below })).toString('utf8');
      const page = await pageOf(xml, keyOf('').length);
      all.files.push(...page.files);
      all.folders.push(...page.folders);
      all.next = page.next;
    } while (all.next);
    return all;
  };

  return {
    shown,
    parallel: 8,
    async top() {
      const { files, folders } = await list('', '/');
      return [...files.map(({ path }) => path), ...folders];
    },
    files: async (folder) => (await list(`${folder}/`, '')).files,
    async read(path) {
      const response = await ask(addressOf(path), path, {}, [404]);
      const bytes = await bodyOf(response, { target: shown, path });
      return response.status === 404 ? undefined : bytes;
    },
    async put(path, bytes) {
      const headers = {
        'content-type': mediaTypeOf(path),
        'cache-control': feedHeaders(path)['cache-control'] ?? '',
      };
      await ask(addressOf(path), path, { method: 'PUT', headers, body: bytes });
    },
    async remove(path) {
      await ask(addressOf(path), path, { method: 'DELETE' }, [404]);
    },
    close: async () => undefined,
  };
}

/** Address of a bucket: an endpoint may begin with its name (its domain in consoles), else the path contains it. */
function bucketAddress(bucket: string, endpoint: string | undefined, region: string): string {
  if (endpoint === undefined) return `https://${bucket}.s3.${region}.amazonaws.com`;
  const address = /^https?:\/\//.test(endpoint) ? endpoint : `https://${endpoint}`;
  if (!URL.canParse(address)) throw new MingceError('upload.badEndpoint', { endpoint });
  const { origin, hostname, pathname } = new URL(address);
  const root = `${origin}${pathname}`.replace(/\/$/, '');
  return hostname.startsWith(`${bucket}.`) ? root : `${root}/${bucket}`;
}

/** @param skipped - Number of characters before the paths of the feed in each key. */
async function pageOf(xml: string, skipped: number): Promise<Page> {
  const page: Page = { files: [], folders: [], next: '' };
  let key = '';
  let size = 0;
  let text = '';
  let common = false;
  await walkXml(xml, {
    open(name) {
      text = '';
      if (name === 'CommonPrefixes') common = true;
    },
    text(more) {
      text += more;
    },
    close(name) {
      if (name === 'Key') key = text;
      if (name === 'Size') size = Number(text);
      if (name === 'Contents') page.files.push({ path: key.slice(skipped), size });
      if (name === 'Prefix' && common) page.folders.push(text.slice(skipped).replace(/\/$/, ''));
      if (name === 'CommonPrefixes') common = false;
      if (name === 'NextContinuationToken') page.next = text;
    },
  });
  return page;
}

/** Errors with status 403 that concern the login, not a missing permission. */
const ofLogin: ReadonlySet<string> = new Set([
  'InvalidAccessKeyId',
  'SignatureDoesNotMatch',
  'ExpiredToken',
  'InvalidToken',
  'RequestTimeTooSkewed',
]);

/** An error of S3: `<Error><Code>AccessDenied</Code><Message>…`. */
function errorIn(body: string): { code?: UploadErrorCode | undefined; reason: string } {
  const member = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(body)?.[1] ?? '';
  const code = member('Code');
  const reason = `${code} ${member('Message')}`.trim();
  return { code: ofLogin.has(code) ? 'upload.wrongLogin' : undefined, reason };
}
