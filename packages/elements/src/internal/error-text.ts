import type { LocalizeController } from './localize-controller.js';
import { partFailureOf, partFailureText } from './part-failure.js';
import { errorCode } from './policy-error-event.js';
import { isSettingFault } from './settings/setting-fault.js';

const untrusted =
  /^feed\.(?:digest|size|signature|wrongKey|keys|keyRevoked|otherFeed|proof|replayed|malformed|truncated)/;
const unsupported = /\.(?:newerFormat|analyzerMismatch|formatMismatch)$/;

/** Message about a failed source, in one sentence for visitors. */
export function errorText(error: unknown, source: string, { t }: LocalizeController): string {
  const part = partFailureOf(error);
  if (part !== undefined) return partFailureText(part, t);
  if (isUnexpected(error)) return t.text('elementConflict');
  if (isUntrusted(error)) return t.text('feedUntrusted', { source });
  if (errorCodes(error).some((code) => unsupported.test(code))) return t.text('feedUnsupported', { source });
  if (isSettingFault(error)) return t.text('feedSetting');
  return t.text('feedUnreachable', { source });
}

/** Whether an error is unexpected: a script of the page has changed built-ins, or there is a bug. */
function isUnexpected(error: unknown): boolean {
  return typeof error !== 'string' && errorCodes(error).every((code) => code === 'unexpected');
}

/** Whether received data differed from the published data. Takes an error or the code of one, as in a feed's status. */
export function isUntrusted(error: unknown): boolean {
  return errorCodes(error).some((code) => untrusted.test(code));
}

/** The codes of an error and its causes: search only reports a missing part, the feed reports the reason. */
function errorCodes(error: unknown): string[] {
  if (typeof error === 'string') return [error];
  if (!(error instanceof Error)) return [];
  return [errorCode(error), ...errorCodes('cause' in error ? error.cause : undefined)];
}
