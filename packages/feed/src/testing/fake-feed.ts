import { abortError } from '@mingce/schema/errors';
import type { FeedManifest, RecordKind } from '@mingce/schema/types';
import { pause } from '../async/pause.js';
import { locatePart, partCount } from '../pack/locate-part.js';
import { bundlePath, objectPath } from '../pack/paths.js';
import { verifyPart } from '../pack/verify-part.js';
import type { SigningKey } from '../signature/es256-signer.js';
import { generateSigningKey } from '../signature/sign-manifest.js';
import type { FeedSource } from '../sources/feed-source.js';
import { fetchSource } from '../sources/fetch-source.js';
import { type BuiltFeed, buildFeed, type FeedContents, type TestRecords } from './build-feed.js';

export interface FakeFeedOptions extends Omit<FeedContents, 'records' | 'privateKey'> {
  /** The address that the feed pretends to have. */
  url?: string | undefined;
  signed?: boolean | undefined;
}

/** Simulated failure of a path. */
type Trouble = { html: true } | { status: number } | { corrupt: true } | { missing: true };

const errorPage =
  '<!DOCTYPE html><html><head><title>出错了</title></head><body>您访问的页面不存在</body></html>';

const whenAborted = (signal: AbortSignal | undefined) =>
  new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(abortError()), { once: true });
  });

/** A complete, signed feed in memory that can be republished, with simulated failures of network and server. */
export async function fakeFeed(records: TestRecords, options: FakeFeedOptions = {}): Promise<FakeFeed> {
  const key = await generateSigningKey();
  const feed = new FakeFeed(
    options.url ?? 'https://feed.example/policies/feed.json',
    key,
    options.signed ?? true,
  );
  await feed.publish(records, options);
  return feed;
}

export class FakeFeed {
  readonly url: string;
  readonly publicKey: JsonWebKey;
  /** Paths of all requests in order, relative to the feed's folder. */
  readonly requests: string[] = [];
  /** All files on the server, old ones included. */
  readonly files = new Map<string, Uint8Array>();
  readonly #key: SigningKey;
  readonly #signed: boolean;
  readonly #troubles = new Map<string, Trouble>();
  readonly #delays = new Map<string, number>();
  readonly #gates = new Map<string, Promise<void>>();
  readonly #records = new Map<string, string>();
  #offline = false;
  #ignoresRanges = false;
  #manifest: FeedManifest | undefined;

  constructor(url: string, key: SigningKey, signed: boolean) {
    this.url = url;
    this.publicKey = key.publicKey;
    this.#key = key;
    this.#signed = signed;
  }

  /** The last published manifest. */
  get manifest(): FeedManifest {
    if (!this.#manifest) throw new Error('nothing was published');
    return this.#manifest;
  }

  /** The feed as a source for `openFeed`, without waits between attempts. */
  get source(): FeedSource {
    const base = new URL('.', this.url).href;
    return fetchSource(base, { fetch: this.fetch, pause: () => Promise.resolve() });
  }

  /** Publishes new contents with the next sequence number; old files stay until they are removed. */
  async publish(
    records: TestRecords,
    contents: Omit<FakeFeedOptions, 'url' | 'signed'> = {},
  ): Promise<BuiltFeed> {
    const sequence = (this.#manifest?.sequence ?? 0) + 1;
    const built = await buildFeed({
      ...contents,
      records,
      manifest: { sequence, ...contents.manifest },
      privateKey: this.#signed ? this.#key.privateKey : undefined,
    });
    this.#manifest = built.manifest;
    for (const [path, bytes] of built.files) this.files.set(path, bytes);
    await this.#noteRecords(built.manifest);
    return built;
  }

  /** The path of a record's object, to break it. */
  pathOf(kind: RecordKind, id: string): string {
    const path = this.#records.get(`${kind}/${id}`);
    if (!path) throw new Error(`no ${kind}/${id} in the fake feed`);
    return path;
  }

  /** Flips a bit of a file, or of each part of a bundle, in transit. */
  corrupt(path: string): void {
    this.#troubles.set(path, { corrupt: true });
  }

  /** Answers every request for a range with the whole file, as servers may. */
  ignoreRanges(ignore = true): void {
    this.#ignoresRanges = ignore;
  }

  /** Answers 404. */
  remove(path: string): void {
    this.#troubles.set(path, { missing: true });
  }

  /** Answers another status, such as 503. */
  respondStatus(path: string, status: number): void {
    this.#troubles.set(path, { status });
  }

  /** Answers 200 with an HTML page, as portals and careless servers do. */
  respondHtml(path: string): void {
    this.#troubles.set(path, { html: true });
  }

  /** Delays the response; `Infinity` means that it never arrives. */
  delay(path: string, milliseconds: number): void {
    this.#delays.set(path, milliseconds);
  }

  /**
   * Holds responses until the returned function is called, so that a test can observe the waiting state on any machine.
   */
  hold(path: string): () => void {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    this.#gates.set(path, opened);
    return () => open();
  }

  /** Disconnects the network, or with `false` reconnects it. */
  offline(cut = true): void {
    this.#offline = cut;
  }

  /** Removes all simulated failures. */
  heal(): void {
    this.#troubles.clear();
    this.#delays.clear();
    this.#gates.clear();
    this.#offline = false;
    this.#ignoresRanges = false;
  }

  /** Answers the page's requests for this feed until the returned function is called; other requests are passed on. */
  install(): () => void {
    const original = globalThis.fetch;
    const base = new URL('.', this.url).href;
    globalThis.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      return url.startsWith(base) ? this.fetch(url, init) : original(input, init);
    };
    return () => {
      globalThis.fetch = original;
    };
  }

  /** `fetch` against this feed alone. */
  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const path = url.slice(new URL('.', this.url).href.length);
    const signal = init?.signal ?? undefined;
    this.requests.push(path);
    await this.#hold(path, signal);
    if (signal?.aborted) throw abortError();
    if (this.#offline) throw new TypeError('Failed to fetch');
    return this.#answer(path, new Headers(init?.headers).get('range'));
  };

  async #hold(path: string, signal: AbortSignal | undefined): Promise<void> {
    await Promise.race([this.#gates.get(path), whenAborted(signal)]);
    const milliseconds = this.#delays.get(path);
    // The maximum delay of a timer.
    if (milliseconds !== undefined) await pause(Math.min(milliseconds, 2 ** 31 - 1), signal);
  }

  #answer(path: string, range: string | null): Response {
    const trouble = this.#troubles.get(path);
    const bytes = this.files.get(path);
    if (trouble && 'html' in trouble) {
      return new Response(errorPage, { headers: { 'content-type': 'text/html' } });
    }
    if (trouble && 'status' in trouble) return new Response(errorPage, { status: trouble.status });
    if (!bytes || (trouble && 'missing' in trouble)) return new Response(errorPage, { status: 404 });
    const [, from = '', to = ''] = (!this.#ignoresRanges && /^bytes=(\d+)-(\d+)$/.exec(range ?? '')) || [];
    const body = from === '' ? bytes.slice() : bytes.slice(Number(from), Number(to) + 1);
    // In a bundle, one byte of each 32 is changed, so that every part is damaged.
    const step = path.startsWith('bundles/') ? 32 : body.length;
    if (trouble) for (let at = step >> 1; at < body.length; at += step) body[at] = (body[at] ?? 0) ^ 1;
    return new Response(body, { status: from === '' ? 200 : 206 });
  }

  async #noteRecords({ directory }: FeedManifest): Promise<void> {
    for (let part = 0; part < partCount(directory); part++) {
      const place = locatePart(directory, part);
      const file = place && this.files.get(bundlePath(place.bundle));
      if (!file) throw new Error(`no part ${part} of the directory`);
      const slot = file.subarray(place.from, place.from + place.length);
      const payload = await verifyPart(place.bundle, place.place, slot);
      const { entries } = JSON.parse(new TextDecoder().decode(payload)) as {
        entries: Record<string, { sha256: string }>;
      };
      for (const [key, { sha256 }] of Object.entries(entries)) this.#records.set(key, objectPath(sha256));
    }
  }
}
