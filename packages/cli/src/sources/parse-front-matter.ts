import type { SourceParts } from '@mingce/content';
import { parse as parseTomlText, TomlDate, TomlError } from 'smol-toml';
import { type ParsedYaml, parseYaml } from './parse-yaml.js';

/** Reads front matter in any supported form; `undefined` if the file has none. JSON is valid YAML. */
export function parseFrontMatter(parts: SourceParts, file: string): ParsedYaml | undefined {
  if (parts.front === undefined) return undefined;
  return parts.form === 'toml'
    ? parseToml(parts.front, file, parts.frontLine)
    : parseYaml(parts.front, file, parts.frontLine);
}

function parseToml(text: string, file: string, firstLine: number): ParsedYaml {
  const lines = text.split('\n');
  const lineOf: ParsedYaml['lineOf'] = ([field]) => {
    const at = lines.findIndex((line) => /^\s*["']?([^"'=\s]+)/.exec(line)?.[1] === field);
    return firstLine + Math.max(0, at);
  };
  const parsed = { faults: [], lineOf, sourceOf: () => undefined };
  try {
    return { ...parsed, value: withDatesAsText(parseTomlText(text)) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [detail = ''] = error.message.split('\n');
    const line = firstLine + error.line - 1;
    return {
      ...parsed,
      value: undefined,
      faults: [{ code: 'toml.syntax', severity: 'error', facts: { detail }, file, line }],
    };
  }
}

/** Converts the date type of TOML to text, since all later steps expect dates as text, as YAML has them. */
function withDatesAsText(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(withDatesAsText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withDatesAsText(member)]));
}
