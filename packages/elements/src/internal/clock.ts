import { dayInChina } from '@mingce/schema/days';

/** Today at the publisher's. */
export function todayInChina(): string {
  return dayInChina(Date.now());
}
