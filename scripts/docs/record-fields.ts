import path from 'node:path';
import { jsonSchemas, recordSchemaNames } from '../../packages/schema/src/json-schema/json-schemas.js';
import { recordKindLabels } from '../../packages/schema/src/vocabulary/index.js';
import { root } from '../lib/run.mjs';

/** A node of JSON Schema, limited to what the published schemas use. */
interface Node {
  $ref?: string;
  $defs?: Record<string, Node>;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  items?: Node;
  prefixItems?: Node[];
  properties?: Record<string, Node>;
  required?: string[];
  oneOf?: Node[];
  anyOf?: Node[];
  format?: string;
  'x-zh'?: string;
  'x-en'?: string;
  examples?: unknown[];
  default?: unknown;
}

interface FieldRow {
  name: string;
  type: string;
  isRequired: boolean;
  node: Node;
}

type Language = 'zh-CN' | 'en';

const pages: Readonly<Record<Language, string>> = {
  'zh-CN': path.join(root, 'docs/formats/fields.zh-CN.md'),
  en: path.join(root, 'docs/formats/fields.md'),
};

const words = {
  'zh-CN': {
    title: '字段一览',
    about:
      '每类记录可以写的全部字段，由模式（packages/schema）自动生成：`npm run docs`。名称后的 `[]` 表示列表中的一项，点号表示下级字段。怎样写文件见 [authoring.md](authoring.md)。',
    head: '| 字段 | 类型 | 必填 | 含义 | 例 |',
    shared: '共用的结构',
    variant: '仅 `{name}`',
    yes: '是',
    list: '列表',
    types: {
      string: '文字',
      number: '数',
      integer: '整数',
      boolean: 'true / false',
      object: '下级字段',
      body: 'Markdown 正文',
    },
  },
  en: {
    title: 'Fields',
    about:
      'Every field that a record of each kind may have, made from the schemas (packages/schema) by `npm run docs`. `[]` after a name is an item of a list, a dot a field within a field. How files are written: [authoring.md](authoring.md).',
    head: '| field | type | required | meaning | example |',
    shared: 'Shared structures',
    variant: 'Only `{name}`',
    yes: 'yes',
    list: 'list',
    types: {
      string: 'text',
      number: 'number',
      integer: 'integer',
      boolean: 'true / false',
      object: 'fields',
      body: 'Markdown',
    },
  },
} as const;

/** Structures that several fields share; they are listed once. */
const shared = ['clauseRef', 'contact', 'review', 'money', 'mediaItem'];

/** The two pages with their expected text. */
export function fieldPages(): { file: string; text: string }[] {
  return (['en', 'zh-CN'] as const).map((language) => ({ file: pages[language], text: pageIn(language) }));
}

/** Fields for which the schemas have no description in a language, as `kind: field`. */
export function fieldsWithoutWords(): string[] {
  const schemas = allSchemas();
  return Object.entries(schemas).flatMap(([name, schema]) =>
    rowsOf(schema, schema, 'en')
      .filter(({ node }) => !node['x-zh'] || !node['x-en'])
      .map((row) => `${name}: ${row.name}`),
  );
}

/** Schemas of the records that an author writes; for a policy, of its front matter. */
function allSchemas(): Record<string, Node> {
  const schemas = jsonSchemas() as Record<string, Node>;
  return Object.fromEntries(
    Object.entries(recordSchemaNames).map(([kind, name]) => [
      kind,
      schemas[kind === 'policy' ? 'policy-source' : name] ?? {},
    ]),
  );
}

function pageIn(language: Language): string {
  const text = words[language];
  const schemas = allSchemas();
  const label = (kind: string) =>
    recordKindLabels[kind as keyof typeof recordKindLabels][language === 'en' ? 'en' : 'zh'];
  const kinds = Object.entries(schemas).map(([kind, schema]) => {
    const variants = schema.oneOf ?? schema.anyOf;
    const heading = `## ${label(kind)} \`${kind}\``;
    return variants
      ? [heading, variantTables(schema, variants, language)].join('\n\n')
      : [heading, table(rowsOf(schema, schema, language), language)].join('\n\n');
  });
  const definitions = Object.assign({}, ...Object.values(schemas).map(({ $defs }) => $defs)) as Record<
    string,
    Node
  >;
  const structures = shared.flatMap((name) => {
    const node = definitions[name];
    if (!node) return [];
    const schema = { ...node, $defs: definitions };
    return [
      `### \`${name}\`\n\n${meaningOf(node, language)}\n\n${table(rowsOf(schema, schema, language), language)}`,
    ];
  });
  return [`# ${text.title}`, text.about, ...kinds, `## ${text.shared}`, ...structures]
    .join('\n\n')
    .concat('\n');
}

/** Table of the fields that all variants have, followed by those of each variant alone. */
function variantTables(schema: Node, variants: readonly Node[], language: Language): string {
  const all = variants.map((variant) => rowsOf(variant, schema, language));
  const [first = []] = all;
  const common = first
    .filter(({ name }) => all.every((rows) => rows.some((row) => row.name === name && row.type !== 'const')))
    .map((row) => ({
      ...row,
      isRequired: all.every((rows) => rows.find(({ name }) => name === row.name)?.isRequired),
    }));
  const names = new Set(common.map(({ name }) => name));
  const own = variants.map((variant, at) => {
    const [field, value] = discriminatorOf(variant);
    const rows = (all[at] ?? []).filter(({ name }) => !names.has(name) && name !== field);
    const heading = `### ${words[language].variant.replace('{name}', `${field}: ${value}`)}`;
    return rows.length === 0 ? heading : `${heading}\n\n${table(rows, language)}`;
  });
  return [table(common, language), ...own].join('\n\n');
}

function discriminatorOf({ properties = {} }: Node): [field: string, value: string] {
  const found = Object.entries(properties).find(([, node]) => node.const !== undefined);
  return [found?.[0] ?? '', String(found?.[1].const ?? '')];
}

function rowsOf(node: Node, schema: Node, language: Language, prefix = ''): FieldRow[] {
  return Object.entries(node.properties ?? {}).flatMap(([field, property]) => {
    const name = prefix + field;
    const { value, isList } = unwrapped(property, schema);
    const described = [resolved(property, schema), value].find((each) => each['x-zh']) ?? property;
    const row = {
      name,
      type: typeOf(property, schema, language),
      isRequired: node.required?.includes(field) ?? false,
      node: described,
    };
    const isShared = shared.includes(nameOf(property.items ?? property));
    const inner =
      isShared || isBody(property) ? [] : rowsOf(value, schema, language, `${name}${isList ? '[]' : ''}.`);
    return [row, ...inner];
  });
}

function unwrapped(node: Node, schema: Node): { value: Node; isList: boolean } {
  const found = resolved(node, schema);
  return found.items
    ? { value: resolved(found.items, schema), isList: true }
    : { value: found, isList: false };
}

/** Target of a reference; the description beside the reference takes precedence. */
function resolved(node: Node, schema: Node): Node {
  const target = node.$ref ? schema.$defs?.[nameOf(node)] : undefined;
  return target ? { ...target, ...node } : node;
}

function nameOf({ $ref = '' }: Node): string {
  return $ref.split('/').pop() ?? '';
}

function isBody(node: Node): boolean {
  return (
    /^(?:body|contentNode|node)/i.test(nameOf(node)) ||
    /^(?:contentNode|node)/i.test(nameOf(node.items ?? {}))
  );
}

function typeOf(node: Node, schema: Node, language: Language): string {
  const { types, list } = words[language];
  if (isBody(node)) return types.body;
  const found = resolved(node, schema);
  const reference = nameOf(node);
  if (found.items) return `${list}: ${typeOf(found.items, schema, language)}`;
  if (shared.includes(reference)) return `[${reference}](#${reference.toLowerCase()})`;
  if (found.enum) return found.enum.map((value) => `\`${value}\``).join(' ');
  if (found.const !== undefined) return `\`${found.const}\``;
  const choices = found.anyOf ?? found.oneOf;
  if (choices) return [...new Set(choices.map((choice) => typeOf(choice, schema, language)))].join(' / ');
  if (reference !== '' && found.type === 'string') return reference;
  return types[(found.type ?? 'object') as keyof typeof types] ?? found.type ?? '';
}

function meaningOf(node: Node, language: Language): string {
  return (language === 'en' ? node['x-en'] : node['x-zh']) ?? '';
}

function table(rows: readonly FieldRow[], language: Language): string {
  const { head, yes } = words[language];
  const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
  const lines = rows.map(({ name, type, isRequired, node }) => {
    const [example] = node.examples ?? [];
    const shown =
      example === undefined ? '' : `\`${typeof example === 'string' ? example : JSON.stringify(example)}\``;
    return `| \`${name}\` | ${cell(type)} | ${isRequired ? yes : ''} | ${cell(meaningOf(node, language))} | ${cell(shown)} |`;
  });
  return [head, '| --- | --- | --- | --- | --- |', ...lines].join('\n');
}
