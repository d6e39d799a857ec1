import type { LocalizeController } from './localize-controller.js';
import { errorCode } from './policy-error-event.js';

const untrusted =
  /^feed\.(?:digest|size|signature|wrongKey|keys|keyRevoked|otherFeed|proof|replayed|malformed|truncated)/;
const unsupported = /\.(?:newerFormat|analyzerMismatch|formatMismatch)$/;

/** What went wrong with a source, in one sentence for a reader who did not cause it. */
export function errorText(error: unknown, source: string, { t }: LocalizeController): string {
  if (isUntrusted(error)) return t.text('feedUntrusted', { source });
  if (errorCodes(error).some((code) => unsupported.test(code))) return t.text('feedUnsupported', { source });
  return t.text('feedUnreachable', { source });
}

/** Whether what came was not what was published. Takes an error or, as a feed's status has it, the code of one. */
export function isUntrusted(error: unknown): boolean {
  return errorCodes(error).some((code) => untrusted.test(code));
}

/** The code of an error and of what caused it: search only knows that a part is missing, the feed knows why. */
function errorCodes(error: unknown): string[] {
  if (typeof error === 'string') return [error];
  if (!(error instanceof Error)) return [];
  return [errorCode(error), ...errorCodes('cause' in error ? error.cause : undefined)];
}
