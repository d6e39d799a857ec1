import type { LocalizeController } from './localize-controller.js';
import { errorCode } from './policy-error-event.js';

const untrusted = /^feed\.(?:digest|size|signature|wrongKey|proof|replayed|malformed|truncated)/;
const unsupported = /\.(?:newerFormat|analyzerMismatch|formatMismatch)$/;

/** What went wrong with a source, in one sentence for a reader who did not cause it. */
export function errorText(error: unknown, source: string, { t }: LocalizeController): string {
  const codes = errorCodes(error);
  if (codes.some((code) => untrusted.test(code))) return t.text('feedUntrusted', { source });
  if (codes.some((code) => unsupported.test(code))) return t.text('feedUnsupported', { source });
  return t.text('feedUnreachable', { source });
}

/** The code of an error and of what caused it: search only knows that a part is missing, the feed knows why. */
function errorCodes(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  return [errorCode(error), ...errorCodes('cause' in error ? error.cause : undefined)];
}
