import type { Fault } from '@mingce/schema/types';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml';

export type FieldPath = readonly (string | number)[];

export interface ParsedYaml {
  value: unknown;
  faults: Fault[];
  /** The line of a field in the file, or that of the nearest enclosing field that is in the file. */
  lineOf(path: FieldPath): number;
  /** A plain value as written in the file: `990122` and `0012` before YAML converted them to numbers. */
  sourceOf(path: FieldPath): string | undefined;
}

/**
 * Reads YAML 1.2 (core schema: dates stay text) and remembers the line of every field.
 *
 * @param firstLine - Line of the file on which the text begins; front matter begins on line 2.
 */
export function parseYaml(text: string, file: string, firstLine = 1): ParsedYaml {
  try {
    return parse(text, file, firstLine);
  } catch (error) {
    // Thousands of nested brackets exhaust the stack of the parser.
    if (!(error instanceof RangeError)) throw error;
    const faults = [syntaxFault(file, firstLine, error.message)];
    return { value: undefined, faults, lineOf: () => firstLine, sourceOf: () => undefined };
  }
}

function parse(text: string, file: string, firstLine: number): ParsedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { schema: 'core', lineCounter, prettyErrors: false });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;

  const lines = new Map<string, number>();
  const sources = new Map<string, string>();
  const note = (path: FieldPath, offset: number | undefined, value: unknown) => {
    const key = keyOf(path);
    if (offset !== undefined) lines.set(key, lineAt(offset));
    if (isScalar(value) && value.type === 'PLAIN' && typeof value.source === 'string') {
      sources.set(key, value.source);
    }
    collect(value, path);
  };
  const collect = (node: unknown, path: FieldPath): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (isScalar(key)) note([...path, String(key.value)], key.range?.[0], value);
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) note([...path, index], offsetOf(item), item);
    }
  };
  collect(document.contents, []);

  const faults = yamlFaults(document.errors, text, file, lineAt);
  let value: unknown;
  if (faults.length === 0) {
    try {
      value = document.toJS({ maxAliasCount: 100 });
    } catch (error) {
      // Aliases that unfold without end, or that name no anchor.
      faults.push(syntaxFault(file, firstLine, error instanceof Error ? error.message : String(error)));
    }
  }
  const lineOf = lineFinder(lines, firstLine);
  faults.push(...surrogateFaults(value, file, lineOf));
  return {
    value,
    faults,
    lineOf,
    sourceOf: (path) => sources.get(keyOf(path)),
  };
}

/** Created outside the parser function, so that the closure retains the lines and not the parsed document. */
function lineFinder(lines: ReadonlyMap<string, number>, firstLine: number): ParsedYaml['lineOf'] {
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const line = lines.get(keyOf(path.slice(0, length)));
      if (line !== undefined) return line;
    }
    return firstLine;
  };
}

const keyOf = (path: FieldPath) => path.join('\u0000');

function offsetOf(node: unknown): number | undefined {
  let offset: number | undefined;
  if (isScalar(node) || isMap(node) || isSeq(node)) offset = node.range?.[0];
  return offset;
}

/** YAML can express half a character (`"\\ud800"`), which cannot be written to a file or hashed. */
function surrogateFaults(value: unknown, file: string, lineOf: ParsedYaml['lineOf']): Fault[] {
  const faults: Fault[] = [];
  const look = (member: unknown, path: FieldPath): void => {
    if (typeof member === 'string' && /\p{Surrogate}/u.test(member)) {
      faults.push({ code: 'file.unpairedSurrogate', severity: 'error', facts: {}, file, line: lineOf(path) });
    } else if (typeof member === 'object' && member !== null) {
      for (const [key, inner] of Object.entries(member)) {
        look(key, path);
        look(inner, [...path, Array.isArray(member) ? Number(key) : key]);
      }
    }
  };
  look(value, []);
  return faults;
}

/** Every repeated key, and the first syntax error: later syntax errors mostly follow from it. */
function yamlFaults(
  errors: readonly YAMLError[],
  text: string,
  file: string,
  lineAt: (offset: number) => number,
): Fault[] {
  const faults: Fault[] = [];
  for (const error of errors.filter(({ code }) => code === 'DUPLICATE_KEY')) {
    const key = /^[^\s:]*/.exec(text.slice(error.pos[0]))?.[0] ?? '';
    const line = lineAt(error.pos[0]);
    faults.push({ code: 'yaml.duplicateKey', severity: 'error', facts: { key }, file, line });
  }
  const broken = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  if (!broken) return faults;

  const line = lineAt(broken.pos[0]);
  const colon = fullWidthColon(text);
  if (broken.code === 'TAB_AS_INDENT') {
    faults.push({ code: 'yaml.tab', severity: 'error', facts: {}, file, line });
  } else if (colon) {
    const at = lineAt(colon.offset);
    faults.push({
      code: 'yaml.fullWidthColon',
      severity: 'error',
      facts: { key: colon.key },
      file,
      line: at,
    });
  } else {
    faults.push(syntaxFault(file, line, broken.message));
  }
  return faults;
}

function syntaxFault(file: string, line: number, detail: string): Fault {
  return { code: 'yaml.syntax', severity: 'error', facts: { detail }, file, line };
}

/** `title：…`, typed with a Chinese keyboard, is the most common mistake; YAML only says what it expected. */
function fullWidthColon(text: string): { key: string; offset: number } | undefined {
  const found = /^[ \t-]*([A-Za-z]\w*)：/m.exec(text);
  return found?.[1] === undefined ? undefined : { key: found[1], offset: found.index };
}
