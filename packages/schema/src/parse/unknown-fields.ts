import { z } from 'zod';
import { contentNodeSchema } from '../content.js';
import type { Fault } from '../errors.js';
import { fieldName } from './field-name.js';
import { nearestName } from './nearest-name.js';

type Path = readonly (string | number)[];

/**
 * Fields that a schema does not know. They are warnings, since a feed of a later version may have them, but most are
 * misspellings, which would silently lose an optional field.
 */
export function findUnknownFields(schema: z.core.$ZodType, value: unknown, path: Path = []): Fault[] {
  // Bodies are made by the parser of `@mingce/content`, never written by hand.
  if (schema === contentNodeSchema) return [];
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodLazy
  ) {
    return findUnknownFields(schema.unwrap(), value, path);
  }
  if (schema instanceof z.ZodArray) {
    if (!Array.isArray(value)) return [];
    return value.flatMap((item, index) => findUnknownFields(schema.element, item, [...path, index]));
  }
  if (schema instanceof z.ZodRecord) {
    if (!isObject(value)) return [];
    return Object.keys(value).flatMap((key) =>
      findUnknownFields(schema.valueType, value[key], [...path, key]),
    );
  }
  if (schema instanceof z.ZodUnion) {
    const chosen = schema.options.find((option) => z.safeParse(option, value).success);
    return chosen ? findUnknownFields(chosen, value, path) : [];
  }
  if (!(schema instanceof z.ZodObject) || !isObject(value)) return [];

  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  const names = Object.keys(shape);
  return Object.keys(value).flatMap((key) => {
    const member = names.includes(key) ? shape[key] : undefined;
    if (member) return findUnknownFields(member, value[key], [...path, key]);
    // `z.looseObject` marks objects whose further members are read elsewhere.
    return schema.def.catchall instanceof z.ZodUnknown ? [] : [unknownField([...path, key], key, names)];
  });
}

function unknownField(path: (string | number)[], key: string, names: readonly string[]): Fault {
  const field = fieldName(path);
  const suggestion = nearestName(key, names);
  return suggestion === undefined
    ? { code: 'schema.unknownField', severity: 'warning', facts: { field }, path }
    : { code: 'schema.misspelledField', severity: 'warning', facts: { field, suggestion }, path };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
