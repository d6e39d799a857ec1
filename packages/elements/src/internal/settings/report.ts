import { MingceError } from '@mingce/schema/errors';
import type { ReactiveElement } from 'lit';
import { settingZhCN } from '../../messages/setting.zh-CN.js';
import { errorCode } from '../policy-error-event.js';
import { addWords, wordsIn } from '../words.js';
import type { Expectation, Setting } from './setting.js';
import { isSettingFault } from './setting-fault.js';

const reported = new Set<string>();

/** Warns once on the console about an invalid attribute: element, attribute, value, expected form. */
export function reportSetting(element: ReactiveElement, attribute: string, written: string | null): void {
  if (written === null) return;
  const declared = settingOf(element, attribute);
  const reading = declared?.read(written);
  if (reading?.expected === undefined) return;
  reportValue(element.localName, attribute, written, reading.expected, String(reading.value ?? ''));
}

/** The same for a value that proves invalid later, such as a region that no feed has. */
export function reportValue(
  element: string,
  attribute: string,
  value: string,
  { key, values }: Expectation,
  used: string,
): void {
  const expected = say(key, values ?? {});
  const outcome = used === '' ? say('settingDefault') : say('settingUsed', { used });
  const line = `${element} ${attribute}=${value}`;
  reportOnce(line, 'settingLine', { element, attribute, value, expected, outcome });
}

function reportOnce(what: string, key: keyof typeof settingZhCN, values: Values): void {
  if (reported.has(what)) return;
  reported.add(what);
  console.warn(say(key, values));
}

type Values = Readonly<Record<string, string | number>>;

/** Console messages are for the page's author, in Chinese first as everywhere. */
function say(key: keyof typeof settingZhCN, values: Values = {}): string {
  addWords([settingZhCN]);
  return (wordsIn('zh-CN').text as (key: string, values: Values) => string)(key, values);
}

/** Reports the address of a feed that was not found, and the attribute that named it. */
export function reportFeedFault(
  error: unknown,
  { element, attribute }: { element: string; attribute: string },
): void {
  if (!isSettingFault(error)) return;
  const code = errorCode(error);
  const url = error instanceof MingceError ? String(error.facts.url ?? '') : '';
  reportOnce(`${element} ${attribute} ${url} ${code}`, 'settingFeed', { element, attribute, url, code });
}

/** Warns once about content that an unclosed element has swallowed. */
export function reportSwallowed(element: string, what: string): void {
  reportOnce(`${element} ${what}`, 'settingSwallow', { element, what });
}

function settingOf(element: ReactiveElement, attribute: string): Setting<unknown> | undefined {
  const { elementProperties } = element.constructor as typeof ReactiveElement;
  for (const [name, { attribute: own, converter }] of elementProperties) {
    const written = typeof own === 'string' ? own : String(name).toLowerCase();
    if (written !== attribute || own === false) continue;
    return converter !== undefined && 'read' in converter ? (converter as Setting<unknown>) : undefined;
  }
  return undefined;
}
