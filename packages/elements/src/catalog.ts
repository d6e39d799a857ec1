/**
 * Every element of the library, a line each, in the order of the docs. What follows from a line is written into `generated/` by
 * `npm run wire`: registration, exports, messages, examples, the embed scripts. The files follow from the tag:
 * `policy-x/policy-x.ts` has the class `PolicyX`, beside it are `policy-x.events.ts`, `policy-x.examples.ts`,
 * `messages.zh-CN.ts` and `messages.en.ts`. `npm run new-element policy-x` makes all of them and the line.
 */
export interface CatalogEntry {
  readonly tag: string;
  /** The embed script with the element: `main` is mingce.js, any other is mingce-<script>.js, loaded for a page that has it. */
  readonly script: string;
  /** Elements that it draws for some records. Embed loads their scripts with its own; a site with a build registers them. */
  readonly mayDraw?: readonly string[];
  /** Widths of its container in screenshots, px; by default those of the example (testing/example.ts). */
  readonly widths?: readonly number[];
}

export const catalog: readonly CatalogEntry[] = [
  { tag: 'policy-provider', script: 'main' },
  { tag: 'policy-search', script: 'main' },
  { tag: 'policy-reader', script: 'reader' },
  { tag: 'policy-picture', script: 'picture' },
  { tag: 'policy-picture-card', script: 'card', widths: [1200] },
  { tag: 'policy-interpretation', script: 'interpretation', mayDraw: ['policy-picture'] },
  { tag: 'policy-changes', script: 'interpretation' },
  { tag: 'policy-glossary', script: 'reader' },
  { tag: 'policy-guide', script: 'guide' },
  { tag: 'policy-qa', script: 'answers' },
  { tag: 'policy-topics', script: 'topics' },
  { tag: 'policy-package', script: 'package' },
];
