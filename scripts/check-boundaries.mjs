/**
 * Enforces which package may import which (docs/decisions/0002-package-boundaries.md): each package's workspace
 * imports, its third-party packages, and the one folder that may import each of them.
 */
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { pathToFileURL } from 'node:url';
import { filesBelow } from './lib/files.mjs';

const typesAndErrors = [
  'types',
  'errors',
  'grammar',
  'validity',
  'vocabulary',
  'completeness',
  'bytes',
  'days',
].map((entry) => `@mingce/schema/${entry}`);

/**
 * Allowed imports of a package's own code. `thirdParty` maps a library to the only path under src/ that may import it.
 */
export const boundaries = {
  schema: { workspace: [], thirdParty: { zod: '' }, node: false },
  i18n: { workspace: [], thirdParty: {}, node: false },
  content: { workspace: ['@mingce/schema', ...typesAndErrors], thirdParty: { marked: '' }, node: false },
  search: {
    workspace: typesAndErrors,
    thirdParty: { flexsearch: 'suggest/', 'pinyin-pro': 'writer/' },
    node: false,
  },
  feed: {
    workspace: typesAndErrors,
    thirdParty: { '@noble/curves': 'digest/', '@noble/hashes': 'digest/', fflate: 'pack/' },
    node: 'node/',
  },
  // Judges in the browser: it takes from the schema only types, the class of errors, days and the rule of validity.
  eligibility: {
    workspace: [
      '@mingce/schema/types',
      '@mingce/schema/errors',
      '@mingce/schema/days',
      '@mingce/schema/validity',
    ],
    thirdParty: {},
    node: false,
  },
  elements: {
    workspace: [
      ...typesAndErrors,
      '@mingce/i18n',
      '@mingce/search',
      '@mingce/search/answers',
      '@mingce/search/open-index',
      '@mingce/search/suggest',
      '@mingce/feed',
      // Compares two versions of a text in the browser; its own test checks that it loads no Markdown parser.
      '@mingce/content/compare',
      // Judges an enterprise in the page; no data about the enterprise is sent anywhere.
      '@mingce/eligibility',
    ],
    thirdParty: { lit: '', 'write-excel-file': 'policy-package/order/export/' },
    node: false,
  },
  embed: {
    workspace: [
      '@mingce/schema/errors',
      '@mingce/elements/*/define',
      '@mingce/elements/english',
      '@mingce/elements/style-sheet',
      '@mingce/elements/xlsx',
      '@mingce/elements/form',
      '@mingce/elements/item',
      '@mingce/elements/order',
      '@mingce/search',
      '@mingce/search/answers',
      '@mingce/search/open-index',
      '@mingce/elements/part-failure',
      '@mingce/search/suggest',
      '@mingce/i18n',
      '@mingce/feed',
      '@mingce/feed/fallback',
      '@mingce/feed/inflate',
    ],
    thirdParty: {},
    node: false,
  },
  cli: {
    workspace: [
      '@mingce/schema',
      ...typesAndErrors,
      '@mingce/content',
      '@mingce/search/writer',
      '@mingce/search',
      '@mingce/search/answers',
      '@mingce/search/open-index',
      '@mingce/feed',
      '@mingce/feed/node',
      '@mingce/eligibility',
      '@mingce/i18n',
    ],
    thirdParty: {
      yaml: '',
      // Packs the files to upload (publish/), unpacks .xlsx and .docx (import/tables/).
      fflate: '',
      'smol-toml': 'sources/',
      'chinese-days': 'calendar/',
      parse5: 'import/',
      'csv-parse': 'import/tables/',
      'read-excel-file': 'import/tables/',
      saxes: 'import/tables/',
      'playwright-core': 'picture/',
      '@fastify/send': 'serve/',
      ssh2: 'upload/targets/',
      'basic-ftp': 'upload/targets/',
      aws4fetch: 'upload/targets/',
    },
    node: '',
  },
};

const builtins = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
const specifiers =
  /(?:^|[\s;}])(?:import|export)\s*(?:type\s+)?(?:[\w*{}\s,$]+?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

const libraryOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Whether a line of the table allows a specifier; `*` matches one segment of a path. */
const matches = (allowed, specifier) => {
  const [before, after] = allowed.split('*');
  if (after === undefined) return allowed === specifier;
  return specifier.startsWith(before) && specifier.endsWith(after);
};

/** Every forbidden import of one source text. */
export function forbiddenImports(packageName, fileInSource, source, table = boundaries) {
  const rule = table[packageName];
  if (!rule)
    return [`packages/${packageName} has no line in scripts/check-boundaries.mjs: add what it may import`];
  const faults = [];
  for (const match of source.matchAll(specifiers)) {
    const specifier = match[1] ?? match[2];
    if (specifier.startsWith('.')) continue;
    if (builtins.has(specifier)) {
      if (rule.node === false || !fileInSource.startsWith(rule.node))
        faults.push(`${specifier}: Node modules are not allowed here`);
    } else if (specifier.startsWith('@mingce/')) {
      if (
        libraryOf(specifier) !== `@mingce/${packageName}` &&
        !rule.workspace.some((allowed) => matches(allowed, specifier))
      ) {
        faults.push(`${specifier}: not among what @mingce/${packageName} may import`);
      }
    } else {
      const place = rule.thirdParty[libraryOf(specifier)];
      if (place === undefined) faults.push(`${specifier}: not among its third parties`);
      else if (!fileInSource.startsWith(place)) faults.push(`${specifier}: only src/${place} may import it`);
    }
  }
  return faults;
}

function checkBoundaries() {
  return filesBelow('packages')
    .map((file) => file.replaceAll('\\', '/'))
    .flatMap((file) => {
      const match = /^packages\/([^/]+)\/src\/(.+\.ts)$/.exec(file);
      const [, packageName, inSource] = match ?? [];
      if (!packageName || packageName === 'testing') return [];
      if (/\.test\.ts$|\.examples\.ts$|(^|\/)(testing|fixtures)\//.test(inSource)) return [];
      return forbiddenImports(packageName, inSource, readFileSync(file, 'utf8')).map(
        (fault) => `${file}: ${fault}`,
      );
    });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const faults = checkBoundaries();
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
