import { dayInChina } from '@mingce/schema/days';

/** Today in China, the publisher's time zone. */
export function todayInChina(): string {
  return dayInChina(Date.now());
}
