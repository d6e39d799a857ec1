import { formerRegions, regions } from '@mingce/schema/vocabulary';
import { contains, type PlaceRow, suffix } from '../answers/places.js';

/**
 * The divisions that a query may name: every province and city, the counties of the provinces for which the feed has
 * documents (GB/T 2260), their former names, and divisions that the feed adds.
 */
export function rowsOfPlaces(documentRegions: ReadonlySet<string>, added: readonly PlaceRow[]): PlaceRow[] {
  const provinces = new Set(Array.from(documentRegions, (code) => code.slice(0, 2)));
  const isNear = (code: string) => provinces.has(code.slice(0, 2));
  const today = new Map<string, string>();
  for (const { code, label } of regions) {
    if (code.endsWith('00') || isNear(code)) today.set(code, label);
  }
  for (const [code, name] of added) today.set(code, name);
  today.delete('000000');
  const names = new Set([...regions.map(({ label }) => label), ...today.values()]);
  const former = formerRegions
    .filter(({ code, label }) => isNear(code) && !names.has(label) && !isGroup.test(label) && !isWord(label))
    .map(({ code, label, now }): PlaceRow => [isInside(code, now) ? code : now, label]);
  return inOrder([...today, ...former]);
}

/**
 * Former names whose short form is an ordinary word: as place names, they would make the word impossible to search for.
 */
const words: ReadonlySet<string> = new Set(
  '北市 北站 崇安 大港 东陵 东市 动力 吉利 江东 开元 南郊 南市 清新 三山 升平 市郊 四方 湾里 下城 下关 小河 新青 星子 永红 中市'.split(
    ' ',
  ),
);

function isWord(label: string): boolean {
  return words.has(label.replace(suffix, ''));
}

/** Names of groups of counties in the tables of codes. */
const isGroup = /直辖|市辖区$/;

/** Whether a former division is now only a part of a larger one with another code: 邯郸县 in 邯郸市. */
function isInside(code: string, now: string): boolean {
  return code !== now && contains(now, code);
}

function inOrder(rows: readonly PlaceRow[]): PlaceRow[] {
  const byName = new Map(rows.map((row) => [row.join(), row] as const));
  return Array.from(byName)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);
}
