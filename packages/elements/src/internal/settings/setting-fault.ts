import { errorCode } from '../policy-error-event.js';

const settingFaults = [
  'feed.htmlInstead',
  'feed.keyInvalid',
  'feed.keyIsPrivate',
  'feed.missing',
  'feed.notAFeed',
  'feed.urlInvalid',
];

/** Whether an error is caused by the page's settings: no feed at the address, or an invalid key. */
export function isSettingFault(error: unknown): boolean {
  return settingFaults.includes(typeof error === 'string' ? error : errorCode(error));
}
