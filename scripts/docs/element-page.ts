import type { ElementFacts, Named } from './element-facts.js';

/** The words of an example, and its screenshots, by the part of their names that differs: 375, 1280, print. */
export interface ShownExample {
  readonly name: string;
  readonly title: string;
  readonly shots: readonly string[];
}

const cell = (text: string) => text.replaceAll('|', '\\|');

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

const named = (title: string, head: string, items: readonly Named[], unnamed = '') =>
  items.length === 0
    ? []
    : [
        `### ${title}`,
        table(
          [head, 'what it is'],
          items.map(({ name, does }) => [name === '' ? unnamed : `\`${name}\``, does]),
        ),
      ];

/** The part of an element's page that is generated from its class. */
export function referenceOf(facts: ElementFacts): string {
  const attributes = facts.properties.filter(({ attribute }) => attribute !== undefined);
  const properties = facts.properties.filter(({ attribute, name }) => attribute !== name);
  return [
    facts.summary,
    ...(attributes.length === 0
      ? []
      : [
          '### Attributes',
          table(
            ['attribute', 'effect'],
            attributes.map(({ attribute, does }) => [`\`${attribute}\``, does]),
          ),
        ]),
    ...named('Properties that are named otherwise, or have no attribute', 'property', properties),
    ...named('Methods and what can be read', 'member', facts.methods),
    ...(facts.events.length === 0
      ? []
      : [
          '### Events',
          table(
            ['event', 'when', '`detail`'],
            facts.events.map(({ name, does, detail }) => [`\`${name}\``, does, `\`${detail}\``]),
          ),
        ]),
    ...named('Slots', 'slot', facts.slots, '(the default one)'),
    ...named('Parts', 'part', facts.parts),
    ...named('Custom properties', 'property', facts.cssProperties),
  ].join('\n\n');
}

const labels: Readonly<Record<string, string>> = {
  '375': 'phone',
  '1280': 'desktop',
  '1200': 'as it is',
  print: 'paper',
};

/** The examples of an element with links to their screenshots; the first one is shown. */
export function examplesOf(tag: string, examples: readonly ShownExample[]): string {
  const address = (name: string, shot: string) => `screenshots/${tag}/${name}-${shot}.png`;
  const first = examples[0];
  const shown = first && (first.shots.includes('1280') ? '1280' : first.shots[0]);
  return [
    ...(first && shown ? [`![${first.title}](${address(first.name, shown)})`] : []),
    table(
      ['example', '', 'looks like'],
      examples.map(({ name, title, shots }) => [
        `\`${name}\``,
        title,
        shots.map((shot) => `[${labels[shot] ?? shot}](${address(name, shot)})`).join(' · '),
      ]),
    ),
  ].join('\n\n');
}

const marks = (mark: string) =>
  [`<!-- ${mark}: made by npm run docs -->`, `<!-- end of ${mark} -->`] as const;

/**
 * The page of an element that has none yet: the smallest example, and marks for the parts that are generated from the
 * class.
 */
export const newPage = (tag: string): string => `# \`<${tag}>\`

\`\`\`html
<${tag} feed="/feed/"></${tag}>
\`\`\`

## Reference

${marks('reference').join('\n')}

## Examples

${marks('examples').join('\n')}
`;

/** Puts text between two marks of a page, in place of the old text. */
export function withPart(page: string, mark: string, text: string): string {
  const [begin, end] = marks(mark);
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page has no place for its ${mark}: ${begin} … ${end}`);
  return `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`;
}
