import { errorCode } from '../policy-error-event.js';

const settingFaults = [
  'feed.htmlInstead',
  'feed.keyInvalid',
  'feed.keyIsPrivate',
  'feed.missing',
  'feed.notAFeed',
  'feed.urlInvalid',
];

/** Whether there is no feed where the page says that there is one, or the key that it names is none. */
export function isSettingFault(error: unknown): boolean {
  return settingFaults.includes(typeof error === 'string' ? error : errorCode(error));
}
