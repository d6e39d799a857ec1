import { policySourceSchema } from '@mingce/schema';
import type { Fault } from '@mingce/schema/types';
import { parseYaml } from '../sources/parse-yaml.js';
import { answerMapping } from './answers/answer-mapping.js';
import { isDateField } from './convert-field.js';
import { defaultMapping } from './default-mapping.js';
import { dateForm, type FieldRule, type ImportKind, type Mapping, textForms } from './mapping-types.js';

/** The fields of each kind, and the rules of those that a mapping file leaves out. */
const fieldsOf: Readonly<Record<ImportKind, { names: ReadonlySet<string>; usual: Mapping }>> = {
  policy: { names: new Set([...Object.keys(policySourceSchema.shape), 'body']), usual: defaultMapping },
  qa: { names: new Set(Object.keys(answerMapping)), usual: answerMapping },
};
const ruleNames = new Set(['value', 'from', 'map', 'guess', 'default', 'as']);

/** Reads a mapping file, in addition to the usual names of fields; reports all of its faults. */
export function readMapping(
  text: string,
  file: string,
  kind: ImportKind = 'policy',
): { mapping?: Mapping; faults: Fault[] } {
  const yaml = parseYaml(text, file);
  if (yaml.faults.length > 0) return { faults: yaml.faults };
  const fault = (code: string, facts: Fault['facts'], path: (string | number)[] = []): Fault => ({
    code,
    severity: 'error',
    facts,
    file,
    line: yaml.lineOf(path),
    path,
  });
  if (!isObject(yaml.value)) return { faults: [fault('yaml.notMapping', {})] };

  const faults: Fault[] = [];
  const mapping: Record<string, FieldRule> = {};
  for (const [field, written] of Object.entries(yaml.value)) {
    const rule = readRule(written);
    const { names } = fieldsOf[kind];
    const fits = rule?.as === undefined || isDateField(field) === (rule.as === dateForm);
    if (!names.has(field))
      faults.push(fault('import.unknownField', { field, known: [...names].join('、') }, [field]));
    else if (!rule || !fits)
      faults.push(fault('import.badRule', { field, allowed: [...textForms, dateForm].join(' / ') }, [field]));
    else mapping[field] = rule;
  }
  return faults.length > 0 ? { faults } : { mapping: { ...fieldsOf[kind].usual, ...mapping }, faults };
}

function readRule(written: unknown): FieldRule | undefined {
  if (!isObject(written) || Object.keys(written).some((name) => !ruleNames.has(name))) return undefined;
  const { from, map, guess, as } = written;
  if (!('from' in written || 'value' in written || guess === true)) return undefined;
  const names = typeof from === 'string' ? [from] : from;
  if (names !== undefined && !(Array.isArray(names) && names.every((name) => typeof name === 'string'))) {
    return undefined;
  }
  if (map !== undefined && !isObject(map)) return undefined;
  const form = ([...textForms, dateForm] as const).find((name) => name === as);
  if (as !== undefined && form === undefined) return undefined;
  return {
    ...('value' in written ? { value: written.value } : {}),
    ...(names ? { from: names } : {}),
    ...(map ? { map } : {}),
    ...(guess === true ? { guess } : {}),
    ...('default' in written ? { default: written.default } : {}),
    ...(form ? { as: form } : {}),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
