import type { LocalizeController } from './localize-controller.js';
import { errorCode } from './policy-error-event.js';

const untrusted = /^feed\.(?:digest|size|signature|wrongKey|proof|replayed|malformed|truncated)/;
const unsupported = /\.(?:newerFormat|analyzerMismatch|formatMismatch)$/;

/** What went wrong with a source, in one sentence for a reader who did not cause it. */
export function errorText(error: unknown, source: string, { t }: LocalizeController): string {
  const code = errorCode(error);
  if (untrusted.test(code)) return t.text('feedUntrusted', { source });
  if (unsupported.test(code)) return t.text('feedUnsupported', { source });
  return t.text('feedUnreachable', { source });
}
