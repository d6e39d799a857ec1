import { bundlePath, objectPath } from '@mingce/feed';
import { MingceError } from '@mingce/schema/errors';
import type { Facts, Fault, FeedManifest } from '@mingce/schema/types';
import { manifestName } from '../publish/own-files.js';
import type { WebPlace } from './feed-source.js';
import { openProbe, type Probe } from './web-probe.js';

/** The checks of a web server, in the order of the report. */
const webCheckNames = [
  'https',
  'redirects',
  'notFound',
  'range',
  'crossOrigin',
  'mediaType',
  'compression',
  'caching',
] as const;

export type WebCheckName = (typeof webCheckNames)[number];

export interface CheckedServer {
  /** Name in the `Server` header; empty if there is none. */
  server: string;
  checks: { name: WebCheckName; ok: boolean }[];
  faults: Fault[];
}

/** Files of a feed that are requested from its server. */
interface Sample {
  bundle: string;
  /** Another bundle, or the same if there is only one. */
  otherBundle: string;
  object: string;
  /** Whether the parts of that bundle are separate files as well. */
  hasSmallFiles: boolean;
}

/**
 * Checks how a server serves a feed (docs/formats/feed.md, section 9). What blocks reading is an error, what
 * makes it slow or keeps other sites out is a warning.
 */
export async function checkServer(
  place: WebPlace,
  manifest: FeedManifest,
  signal: AbortSignal,
): Promise<CheckedServer> {
  const [first, other] = [manifest.search?.packs.terms?.bundles[0], manifest.directory.bundles[0]];
  const bundle = first ?? other;
  const sample: Sample = {
    bundle: bundle ? bundlePath(bundle) : manifestName,
    otherBundle: other ? bundlePath(other) : manifestName,
    object: objectPath(manifest.collections.sha256),
    hasSmallFiles: bundle?.smallFiles === true,
  };
  try {
    const probe = await openProbe(place, signal);
    const checked: CheckedServer = { server: probe.server, checks: [], faults: [] };
    for (const name of webCheckNames) {
      const faults = await checksByName[name](probe, sample);
      checked.checks.push({ name, ok: faults.length === 0 });
      checked.faults.push(...faults);
    }
    return checked;
  } catch (error) {
    if (!(error instanceof MingceError)) throw error;
    const { code, facts } = error;
    return { server: '', checks: [], faults: [{ code, severity: 'error', facts, file: String(facts.path) }] };
  }
}

const checksByName: Record<WebCheckName, (probe: Probe, sample: Sample) => Promise<Fault[]>> = {
  async https({ base }) {
    const isLocal = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(base.hostname);
    return base.protocol === 'https:' || isLocal ? [] : [warning('web.notHttps', { path: base.href })];
  },

  async redirects({ base, movedTo }) {
    return movedTo === undefined ? [] : [warning('web.redirected', { path: manifestName, to: base.href })];
  },

  async notFound(probe) {
    // Nobody has a file with this digest.
    const path = objectPath('0'.repeat(64));
    const { status } = await probe.ask(path);
    // Object stores answer 403 to those who may not list.
    return [403, 404, 410].includes(status) ? [] : [warning('web.softNotFound', { path, status })];
  },

  async range(probe, { bundle: path, hasSmallFiles }) {
    const whole = await probe.ask(path, { 'accept-encoding': 'identity' });
    // A bundle that is missing is reported with all files.
    if (whole.status !== 200) return [];
    const from = whole.bytes.length >> 2;
    const asked = `bytes ${from}-${from + 99}/${whole.bytes.length}`;
    const part = await probe.ask(path, {
      range: `bytes=${from}-${from + 99}`,
      'accept-encoding': 'identity',
    });
    if (part.status !== 206 && hasSmallFiles) return [warning('web.smallFilesUsed', { path })];
    if (part.status === 200) return [warning('web.noRange', { path })];
    if (part.status !== 206) return [warning('web.rangeRefused', { path, status: part.status })];
    const given = part.headers.get('content-range') ?? '';
    const expected = whole.bytes.subarray(from, from + 100);
    if (given === asked && Buffer.from(expected).equals(part.bytes)) return [];
    return [error('web.rangeWrong', { path, asked, given, bytes: part.bytes.length })];
  },

  async crossOrigin(probe, { bundle: path }) {
    const origin = 'https://mingce-check.example';
    const allowOf = ({ headers }: { headers: Headers }) => headers.get('access-control-allow-origin') ?? '';
    const allowed = allowOf(await probe.ask(manifestName, { origin }));
    if (allowed === '') return [warning('web.noCors', { path: manifestName })];
    if (allowed.includes(',')) return [error('web.corsTwice', { path: manifestName, value: allowed })];
    if (allowed !== '*' && allowed !== origin) {
      return [warning('web.corsOther', { path: manifestName, value: allowed })];
    }
    const asking = {
      origin,
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'range',
    };
    const preflight = await probe.ask(path, asking, 'OPTIONS');
    const value = preflight.headers.get('access-control-allow-headers') ?? '';
    const names = value.split(',').map((name) => name.trim().toLowerCase());
    const isAllowed = allowOf(preflight) !== '' && (names.includes('range') || names.includes('*'));
    if (preflight.status >= 200 && preflight.status < 300 && isAllowed) return [];
    return [warning('web.noPreflight', { path, status: preflight.status, value: value || '—' })];
  },

  async mediaType(probe, { bundle, otherBundle }) {
    const typeOf = ({ headers }: { headers: Headers }) => headers.get('content-type') ?? '';
    const ofManifest = typeOf(await probe.ask(manifestName));
    const answer = await probe.ask(bundle);
    const ofBundle = typeOf(answer);
    const isRefused = answer.status !== 200 && (await probe.ask(otherBundle)).status !== 200;
    return [
      ...(isRefused
        ? [error('web.allRefused', { path: bundle, extension: '.bin', status: answer.status })]
        : []),
      ...(/\bjson\b/i.test(ofManifest)
        ? []
        : [
            warning('web.mediaType', {
              path: manifestName,
              value: ofManifest || '—',
              expected: 'application/json',
            }),
          ]),
      // Text types are compressed, and sometimes converted, in transit.
      ...(answer.status === 200 && /^text\//i.test(ofBundle)
        ? [warning('web.mediaType', { path: bundle, value: ofBundle, expected: 'application/octet-stream' })]
        : []),
    ];
  },

  async compression(probe, { bundle }) {
    const packed = { 'accept-encoding': 'gzip, br' };
    const manifest = await probe.ask(manifestName, packed);
    const ofBundle = (await probe.ask(bundle, packed)).headers.get('content-encoding') ?? 'identity';
    const isPacked = manifest.headers.has('content-encoding') || manifest.bytes.length < worthPacking;
    return [
      ...(isPacked
        ? []
        : [warning('web.jsonUncompressed', { path: manifestName, bytes: manifest.bytes.length })]),
      ...(ofBundle === 'identity' ? [] : [warning('web.binCompressed', { path: bundle, value: ofBundle })]),
    ];
  },

  async caching(probe, { bundle, object }) {
    const faults: Fault[] = [];
    const ofManifest = (await probe.ask(manifestName)).headers.get('cache-control') ?? '';
    if (ofManifest === '') faults.push(warning('web.feedCacheUnset', { path: manifestName }));
    else if (secondsKept(ofManifest) > shortSeconds)
      faults.push(warning('web.feedCached', { path: manifestName, value: ofManifest }));
    for (const path of [object, bundle]) {
      const { status, headers } = await probe.ask(path);
      const value = headers.get('cache-control') ?? '';
      if (status === 200 && secondsKept(value) < longSeconds)
        faults.push(warning('web.objectsNotCached', { path, value: value || '—' }));
    }
    return faults;
  },
};

/** A smaller manifest takes the same number of packets, compressed or not. */
const worthPacking = 1_000;

/** Maximum cache time in seconds for replaceable files, and minimum for files that never change. */
const shortSeconds = 300;
const longSeconds = 86_400;

/** Seconds for which a `Cache-Control` lets a cache answer without revalidation (RFC 9111, section 5.2.2). */
function secondsKept(control: string): number {
  if (/\bno-(?:cache|store)\b/i.test(control)) return 0;
  const ages = [...control.matchAll(/\b(?:s-maxage|max-age)=(\d+)/gi)].map(([, age]) => Number(age));
  return Math.max(0, ...ages);
}

function warning(code: string, facts: Facts): Fault {
  return { code, severity: 'warning', facts, file: String(facts.path) };
}

function error(code: string, facts: Facts): Fault {
  return { ...warning(code, facts), severity: 'error' };
}
