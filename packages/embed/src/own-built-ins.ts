/**
 * Copies of the browser's own functions, taken when the script loads. Libraries of the page replace such functions with
 * others that do less (`Array.from` of Prototype and MooTools does not support iterables); then the copy comes from an
 * empty frame, which no library has touched. The build replaces every call with a call of these (../own-built-ins.mjs,
 * docs/decisions/0016).
 */

type Anything = (...args: never[]) => unknown;
type Members = Record<PropertyKey, unknown>;
type Constructor = Members & { prototype: Members };
type Realm = Record<string, Constructor>;

const owners = [
  'Array',
  'Date',
  'Function',
  'JSON',
  'Map',
  'Number',
  'Object',
  'Set',
  'String',
  'Symbol',
  'WeakMap',
  'WeakSet',
];

const { toString: textOf } = Function.prototype;
const { apply } = Reflect;
const page = globalThis as unknown as Realm;
let frame: Realm | undefined;
const isArray = builtIn('Array', 'isArray') as typeof Array.isArray;
const nativeStringify = builtIn('JSON', 'stringify') as typeof JSON.stringify;

/** Classes of the platform, found through classes derived from them: MooTools uses these names for other things. */
export const OwnEvent = Object.getPrototypeOf(UIEvent) as typeof Event;
export const OwnElement = Object.getPrototypeOf(HTMLElement) as typeof Element;
export const OwnDocument = Object.getPrototypeOf(HTMLDocument) as typeof Document;
/** The browser's `JSON.parse`, even if the page has replaced it. */
export const parse = builtIn('JSON', 'parse') as typeof JSON.parse;
/** The browser's `Date.parse`; that of Datejs does not support ISO dates. */
export const parseDate = builtIn('Date', 'parse') as typeof Date.parse;
/** Templates of ThinkPHP write `var URL = '…'` into every page; the class has a second name (URL Standard, section 6.1). */
export const OwnURL = ([page.URL, page.webkitURL].find((one) => isNative(one, 'URL')) ??
  page.URL) as unknown as typeof URL;
export const OwnURLSearchParams = new OwnURL('data:,').searchParams.constructor as typeof URLSearchParams;

/**
 * Returns a function that finds the method of a name on an array, a string or another value. The build makes a module
 * for each such method, with this function as its default export.
 */
export function method(name: string): (value: Members) => unknown {
  const [ofArray, ofString, ofFunction] = ownMethods(name);
  return (value) => {
    if (isArray(value)) return ofArray;
    if (typeof value === 'string') return ofString;
    return (typeof value === 'function' && ofFunction) || value[name];
  };
}

/** A constructor, or its member of a name: `builtIn('Map')`, `builtIn('Array', 'from')`. */
export function builtIn(owner: string, name?: string): unknown {
  const own = ownConstructor(owner);
  if (name === undefined) return own;
  const home = isUntouched(own?.[name], name) ? own : realm()[owner];
  const value = home?.[name];
  return typeof value === 'function' ? (...args: never[]) => apply(value as Anything, home, args) : value;
}

function ownConstructor(owner: string): Constructor | undefined {
  const value = page[owner];
  return isUntouched(value, owner) ? value : realm()[owner];
}

/** Methods of arrays, strings and functions. A method that the page removed from all of them comes from the frame. */
function ownMethods(name: string): unknown[] {
  const present = (owner: string) => page[owner]?.prototype[name];
  const isGone = (present('Array') ?? present('String') ?? present('Function')) === undefined;
  const own = (owner: string) => {
    const value = present(owner);
    const isOurs = value === undefined ? !isGone : isNative(value, name);
    return isOurs ? value : realm()[owner]?.prototype[name];
  };
  return [own('Array'), own('String'), own('Function')];
}

/** Whether a member is the browser's own: functions are checked by their text, other members only for presence. */
function isUntouched(value: unknown, name: string): boolean {
  return typeof value === 'function' ? isNative(value, name) : value !== undefined;
}

/** A bound function also calls itself native, but does not have the name of the function that it is bound to. */
function isNative(value: unknown, name: string): boolean {
  if (typeof value !== 'function') return false;
  const text: string = apply(textOf, value, []);
  return /{\s*\[native code\]\s*}\s*$/.test(text) && value.name === name;
}

/** The built-ins of an empty frame, which is removed at once: functions outlive it. */
function realm(): Realm {
  if (frame) return frame;
  const element = document.createElement('iframe');
  element.hidden = true;
  document.documentElement.appendChild(element);
  const view = element.contentWindow as unknown as Realm | null;
  frame = {};
  // Read while the frame exists: after its removal, browsers differ in what its window still offers.
  for (const owner of owners) {
    const own = view?.[owner] ?? page[owner];
    if (own) frame[owner] = own;
  }
  element.parentNode?.removeChild(element);
  return frame;
}

/** `JSON.stringify` that ignores `toJSON` of arrays and strings, which Prototype before 1.7 adds. */
export function stringify(value: unknown, ...rest: never[]): string | undefined {
  const values: Members[] = [[], '', 0, {}] as unknown as Members[];
  for (const { toJSON } of values) if (toJSON !== undefined) return spell(value);
  return nativeStringify(value, ...rest);
}

function spell(value: unknown): string | undefined {
  if (isArray(value)) {
    let text = '';
    for (const item of value) text += `${text === '' ? '' : ','}${spell(item) ?? 'null'}`;
    return `[${text}]`;
  }
  if (typeof value !== 'object' || value === null) {
    return (realm().JSON as unknown as JSON).stringify(value);
  }
  let text = '';
  for (const [key, member] of Object.entries(value)) {
    const spelt = spell(member);
    if (spelt !== undefined) text += `${text === '' ? '' : ','}${spell(key)}:${spelt}`;
  }
  return `{${text}}`;
}
