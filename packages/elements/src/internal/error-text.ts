import type { LocalizeController } from './localize-controller.js';
import { partFailureOf, partFailureText } from './part-failure.js';
import { errorCode } from './policy-error-event.js';
import { isSettingFault } from './settings/setting-fault.js';

const untrusted =
  /^feed\.(?:digest|size|signature|wrongKey|keys|keyRevoked|otherFeed|proof|replayed|malformed|truncated)/;
const unsupported = /\.(?:newerFormat|analyzerMismatch|formatMismatch)$/;

/** Message about a source that failed, in one sentence for a reader who did not cause it. */
export function errorText(error: unknown, source: string, { t }: LocalizeController): string {
  const part = partFailureOf(error);
  if (part !== undefined) return partFailureText(part, t);
  if (isUnexpected(error)) return t.text('elementConflict');
  if (isUntrusted(error)) return t.text('feedUntrusted', { source });
  if (errorCodes(error).some((code) => unsupported.test(code))) return t.text('feedUnsupported', { source });
  if (isSettingFault(error)) return t.text('feedSetting');
  return t.text('feedUnreachable', { source });
}

/** Whether an error is none of ours: some script of the page has changed what we rely on, or we are at fault. */
function isUnexpected(error: unknown): boolean {
  return typeof error !== 'string' && errorCodes(error).every((code) => code === 'unexpected');
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
