import type { CommandIo } from '../pipeline/types.js';
import { momentOf } from '../publish/manifest.js';

const chinaTime = 8 * 60 * 60 * 1000;

/** The day in China on which validity is judged; `SOURCE_DATE_EPOCH` fixes it as it fixes a feed's moment. */
export function todayOf(io: Pick<CommandIo, 'env' | 'now'>): string {
  return new Date(momentOf(io).getTime() + chinaTime).toISOString().slice(0, 10);
}
