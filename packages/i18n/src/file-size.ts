import { decimal } from './digits.js';

const noBreakSpace = '\u00a0';

/** Bytes, written the same in every language: `820 KB`, `1.4 MB`. */
export function formatFileSize(bytes: number): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes))}${noBreakSpace}KB`;
  return `${decimal(kilobytes / 1024, 1, false)}${noBreakSpace}MB`;
}
