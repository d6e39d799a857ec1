import { dayInChina } from '@mingce/schema/days';
import type { CommandIo } from '../pipeline/types.js';
import { momentOf } from '../publish/manifest.js';

/** The day in China on which validity is judged; `SOURCE_DATE_EPOCH` fixes it as it fixes a feed's moment. */
export function todayOf(io: Pick<CommandIo, 'env' | 'now'>): string {
  return dayInChina(momentOf(io));
}
