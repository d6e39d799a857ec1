import type { z } from 'zod';
import type { Facts, Fault } from '../errors.js';
import { patterns } from '../primitives.js';
import { formerBenefitFields } from '../records/benefit.js';
import { codeOfEnumLabel, codeOfRegion, nearestChoice } from './enum-label.js';
import { fieldName } from './field-name.js';
import { itemsIn } from './joined-items.js';

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];

/** Maximum number of characters of a wrong value in a message. */
const shownLength = 60;

const typeCodes: Readonly<Record<string, string>> = {
  string: 'schema.notText',
  number: 'schema.notNumber',
  int: 'schema.notInteger',
  boolean: 'schema.notBoolean',
  array: 'schema.notList',
  tuple: 'schema.notList',
  object: 'schema.notObject',
  record: 'schema.notObject',
};

const patternCodes: ReadonlyMap<string, string> = new Map([
  [String(patterns.text), 'schema.empty'],
  [String(patterns.id), 'id.invalid'],
  [String(patterns.region), 'region.invalid'],
  [String(patterns.link), 'link.invalid'],
  [String(patterns.sha256), 'digest.invalid'],
  [String(patterns.clauseDigest), 'clauseDigest.invalid'],
  [String(patterns.time), 'time.invalid'],
]);

/** Converts issues of zod to faults: a code, a path, and the facts for a message. */
export function issueFaults(issues: readonly Issue[], root: unknown, base: Path = []): Fault[] {
  return issues.flatMap((issue) => issueFault(issue, root, base));
}

function issueFault(issue: Issue, root: unknown, base: Path): Fault[] {
  const path: Path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const value = valueAt(root, path);
  const fault = (code: string, facts: Facts = {}) => [faultAt(path, code, facts)];

  if (path.length === 0 && issue.code === 'invalid_type')
    return fault('schema.notRecord', { value: shown(value) });
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const at = [...path, key];
      return faultAt(at, 'schema.fieldNotHere', { value: shown(valueAt(root, at)) });
    });
  if (value === undefined) return fault('schema.required');
  if (value === null) return fault('schema.empty');
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'never')
        return [misplaced(path, value) ?? faultAt(path, 'schema.wrongType', { value: shown(value) })];
      return issue.expected === 'array' && typeof value === 'string'
        ? fault('schema.textForList', { value: shown(value), proper: shown(itemsIn(value).join(', ')) })
        : fault(typeCodes[issue.expected] ?? 'schema.wrongType', { value: shown(value) });
    case 'invalid_value':
      return [choiceFault(path, value, issue.values)];
    case 'invalid_format':
      return [formatFault(path, value, formatCode(issue))];
    case 'too_small':
      return fault(sizeCode(issue.origin, 'small'), { minimum: Number(issue.minimum) });
    case 'too_big':
      return fault(sizeCode(issue.origin, 'big'), { maximum: Number(issue.maximum) });
    case 'invalid_union':
      return unionFaults(issue, root, path, value);
    case 'custom':
      return fault(customCode(issue), { value: shown(value) });
    default:
      return fault('schema.invalid', { value: shown(value) });
  }
}

/** A fault for a member that belongs to another form, or to a former version of this one. */
function misplaced(path: Path, value: unknown): Fault | undefined {
  const name = String(path.at(-1));
  const isFormer = path.at(-2) === 'benefit' && name in formerBenefitFields;
  if (isFormer) return faultAt(path, 'benefit.formerField', { now: formerBenefitFields[name] ?? '' });
  return path.includes('items') ? faultAt(path, 'schema.fieldNotHere', { value: shown(value) }) : undefined;
}

function faultAt(path: Path, code: string, facts: Facts): Fault {
  return { code, severity: 'error', facts: { field: fieldName(path), ...facts }, path };
}

/** The name of a division instead of its code gets a message with the code. */
function formatFault(path: Path, value: unknown, format: string): Fault {
  const code = format === 'region.invalid' && typeof value === 'string' ? codeOfRegion(value) : undefined;
  return code === undefined
    ? faultAt(path, format, { value: shown(value) })
    : faultAt(path, 'schema.labelForCode', { value: shown(value), code });
}

function choiceFault(path: Path, value: unknown, choices: readonly unknown[]): Fault {
  const allowed = choices.map(String);
  const code = codeOfEnumLabel(allowed, value);
  if (code !== undefined) return faultAt(path, 'schema.labelForCode', { value: shown(value), code });
  const items = typeof value === 'string' ? itemsIn(value) : [];
  if (items.length > 1 && typeof path.at(-1) === 'number') {
    const codes = items.map((item) => codeOfEnumLabel(allowed, item) ?? nearestChoice(allowed, item) ?? item);
    return faultAt(path, 'schema.joinedItems', { value: shown(value), proper: codes.join(', ') });
  }
  const suggestion = typeof value === 'string' ? nearestChoice(allowed, value) : undefined;
  return faultAt(path, 'schema.unknownValue', {
    value: shown(value),
    allowed: allowed.join(', '),
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}

function unionFaults(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  root: unknown,
  path: Path,
  value: unknown,
): Fault[] {
  if ('options' in issue && Array.isArray(issue.options)) return [choiceFault(path, value, issue.options)];
  // The branch that the author meant: it has the fewest missing and unknown members, and its issues are deepest in the
  // value.
  const [closest] = [...issue.errors].sort(
    (left, right) =>
      strangers(left, value) - strangers(right, value) ||
      depth(right) - depth(left) ||
      left.length - right.length,
  );
  return closest && (depth(closest) > 0 || strangers(closest, value) > 0)
    ? issueFaults(closest, root, path)
    : [faultAt(path, 'schema.wrongType', { value: shown(value) })];
}

/** Number of members that the branch requires and the value lacks, or that the branch does not know. */
function strangers(issues: readonly Issue[], value: unknown): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys') return sum + (issue.path.length === 0 ? issue.keys.length : 0);
    const isMissing = issue.path.length === 1 && valueAt(value, [...issue.path] as Path) === undefined;
    const isOfAnother = issue.code === 'invalid_type' && issue.expected === 'never';
    return sum + (isMissing || isOfAnother ? 1 : 0);
  }, 0);
}

function depth(issues: readonly Issue[]): number {
  const depths = issues.map((issue) => {
    const within = issue.code === 'invalid_union' ? Math.max(0, ...issue.errors.map(depth)) : 0;
    return issue.path.length + within;
  });
  return Math.max(0, ...depths);
}

function formatCode(issue: Extract<Issue, { code: 'invalid_format' }>): string {
  if (issue.format === 'datetime') return 'instant.invalid';
  return patternCodes.get(issue.pattern ?? '') ?? 'schema.pattern';
}

function sizeCode(origin: string, wrong: 'small' | 'big'): string {
  if (origin === 'array') return wrong === 'small' ? 'schema.tooFew' : 'schema.tooMany';
  if (origin === 'string') return wrong === 'small' ? 'schema.tooShort' : 'schema.tooLong';
  return wrong === 'small' ? 'schema.tooSmall' : 'schema.tooBig';
}

function customCode(issue: Extract<Issue, { code: 'custom' }>): string {
  const code: unknown = issue.params?.code;
  return typeof code === 'string' ? code : 'schema.invalid';
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    root,
  );
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const characters = [...text];
  return characters.length > shownLength ? `${characters.slice(0, shownLength).join('')}…` : text;
}
