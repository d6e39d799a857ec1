import { readFileSync } from 'node:fs';
import path from 'node:path';
import { catalog } from '../../packages/elements/src/catalog.js';
import { elementScripts } from '../../packages/embed/src/generated/element-scripts.js';
import { root } from '../lib/run.mjs';
import { cssPropertyOf } from './element-facts.js';
import { table, withPart } from './element-page.js';
import { type ManifestElement, manifestElements } from './manifest.js';

const tag = (name: string) => `\`<${name}>\``;
const tags = catalog.map((entry) => entry.tag);

/** The first sentence of an element's description. */
const summary = ({ description }: ManifestElement) =>
  description
    .replace(/\s+/g, ' ')
    .replace(/(?<=[^.]{3}[.。]) .*$/, '')
    .replace(/\.$/, '');

/** Attributes that nearly every element takes; tables of elements leave them out. */
const common = new Set(['feed', 'key', 'care', 'heading-level']);
const ownAttributes = ({ tagName, attributes }: ManifestElement) =>
  attributes
    .filter(({ name }) => tagName === 'policy-provider' || !common.has(name))
    .map(({ name }) => `\`${name}\``)
    .join(' ');

function elementsOf(): readonly ManifestElement[] {
  const found = new Map(manifestElements().map((element) => [element.tagName, element]));
  return tags.map((name) => {
    const element = found.get(name);
    if (!element)
      throw new Error(`custom-elements.json has no <${name}>: its class needs the doc tag @element ${name}`);
    return element;
  });
}

function tokenTable(elements: readonly ManifestElement[]): string {
  const shared = elements.flatMap(({ cssProperties = [] }) =>
    cssProperties.filter(({ inheritedFrom }) => inheritedFrom),
  );
  const rows = new Map(shared.map((one) => [one.name, cssPropertyOf(one)]));
  return table(
    ['property', 'what it is'],
    Array.from(rows.values(), ({ name, does }) => [`\`${name}\``, does]),
  );
}

const scriptTable = () =>
  table(
    ['file', 'when'],
    [
      [
        '`mingce.js`',
        `always: ${catalog
          .filter(({ script }) => script === 'main')
          .map((entry) => tag(entry.tag))
          .join(', ')}`,
      ],
      ...Object.entries(elementScripts).map(([script, used]) => [
        `\`mingce-${script}.js\``,
        `when ${used.map(tag).join(' or ')} is on the page`,
      ]),
    ],
  );

const inReadme = () => tags.map(tag).join(', ');

/** The expected text of each file with tables of elements, by path. */
export function renewedTables(): [file: string, text: string][] {
  const elements = elementsOf();
  const linked = elements.map((element) => [
    `[${tag(element.tagName)}](${element.tagName}.md)`,
    summary(element),
  ]);
  const own = elements.map((element) => [tag(element.tagName), summary(element), ownAttributes(element)]);
  const renewed = (file: string, parts: Readonly<Record<string, string>>): [string, string] => {
    const full = path.join(root, file);
    return [
      full,
      Object.entries(parts).reduce(
        (text, [mark, part]) => withPart(text, mark, part),
        readFileSync(full, 'utf8'),
      ),
    ];
  };
  return [
    renewed('docs/elements/README.md', {
      elements: table(['element', 'what it is'], linked),
      tokens: tokenTable(elements),
    }),
    renewed('packages/elements/README.md', {
      elements: table(['element', 'what it is', 'attributes of its own'], own),
    }),
    renewed('packages/embed/README.md', { scripts: scriptTable() }),
    renewed('README.md', { elements: inReadme() }),
    renewed('README.zh-CN.md', { elements: inReadme() }),
  ];
}
