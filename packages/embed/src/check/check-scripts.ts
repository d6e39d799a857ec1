import { sha256Hex } from '@mingce/feed';
import { elementScripts } from '../generated/element-scripts.js';
import { loadPart } from '../load-part.js';
import { type Finding, note, ok, problem } from './finding.js';

/** `files.json` of a release: the files that `npm run release` put into the folder. */
interface ReleaseList {
  version: string;
  files: readonly { name: string; bytes: number; sha256: string }[];
}

const parts = [...Object.keys(elementScripts), 'suggest', 'english', 'fallback'];

/** Compares every released file with its size and digest, and loads every further script. */
export async function* checkScripts(base: string): AsyncGenerator<Finding> {
  if (location.protocol !== 'file:') yield* checkFiles(base);
  for (const name of parts) {
    yield await loadPart(name).then(
      () => ok('part.ok', { name }),
      () => problem('part.failed', { name }),
    );
  }
}

async function* checkFiles(base: string): AsyncGenerator<Finding> {
  const url = `${base}files.json`;
  const list = await fetch(url, { cache: 'no-store' })
    .then((response): Promise<ReleaseList> => response.json())
    .catch(() => undefined);
  if (!list?.files) {
    yield problem('script.noList', { url });
    return;
  }
  yield note('script.version', { version: list.version });
  for (const file of list.files) yield await checkFile(base, file);
}

async function checkFile(base: string, file: ReleaseList['files'][number]): Promise<Finding> {
  const { name } = file;
  const url = `${base}${name}`;
  const response = await fetch(url, { cache: 'no-store' }).catch(() => undefined);
  if (!response?.ok) return problem('script.missing', { name, url, status: response?.status ?? 0 });
  const type = response.headers.get('content-type') ?? '';
  if (name.endsWith('.js') && !/\b(?:java|ecma)script\b/i.test(type))
    return problem('script.type', { name, type });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const digest = await sha256Hex(bytes).catch(() => undefined);
  if (digest === undefined) return note('script.unchecked', { name });
  if (digest !== file.sha256)
    return problem('script.changed', { name, expected: file.bytes, got: bytes.length });
  return ok('script.ok', { name });
}
