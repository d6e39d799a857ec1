import { regions } from '@mingce/schema/vocabulary';
import type { PlaceRow } from '../../src/answers/places.js';
import type { CuratedQuestion } from '../../src/answers/types.js';

/** A row of `qa-official.jsonl`. */
export interface OfficialRow {
  id: string;
  question: string;
  answer: string;
  topic?: string;
  region?: string;
  kind?: string;
  date?: string;
}

/** Places under the code names that the letters use: A市 and A7县 in 西地省. */
const codedProvince: PlaceRow = ['990000', '西地省'];

function codedPlace(name: string): PlaceRow | undefined {
  const [, letter = '', number = '0', kind = ''] = /^([A-Z])(\d{0,2})([市县区])$/.exec(name) ?? [];
  if (letter === '') return undefined;
  const city = String(letter.charCodeAt(0) - 64).padStart(2, '0');
  return [`99${city}${kind === '市' && number === '0' ? '00' : number.padStart(2, '0')}`, name];
}

const byName = new Map<string, string>();
for (const { code, label } of regions) {
  for (const name of [label, label.replace(/(?:壮族|回族|维吾尔)?自治区$|[省市]$/, '')]) {
    if (!byName.has(name)) byName.set(name, code);
  }
}

/**
 * The code of a row's place. A letter without a place belongs to the province that all letters come from; any other row
 * without a known place belongs to the whole country.
 */
export function regionOf({ region: name = '', kind }: Pick<OfficialRow, 'region' | 'kind'>): string {
  if (name === '') return kind === 'letter' ? codedProvince[0] : '000000';
  if (name === codedProvince[1]) return codedProvince[0];
  return codedPlace(name)?.[0] ?? byName.get(name) ?? byName.get(name.replace(/[省市]$/, '')) ?? '000000';
}

/** The divisions that a publisher of these rows would supply. */
export function placesOf(rows: readonly OfficialRow[]): PlaceRow[] {
  const own = new Map<string, string>([codedProvince]);
  const texts = rows.flatMap(({ question, region = '' }) => [question, region]);
  for (const text of texts) {
    for (const [name] of text.matchAll(/[A-Z]\d{0,2}[市县区]/g)) {
      const place = codedPlace(name);
      if (place) own.set(...place);
    }
  }
  return [...own, ...citiesAndProvinces()];
}

export function citiesAndProvinces(): PlaceRow[] {
  return regions.filter(({ code }) => code.endsWith('00')).map(({ code, label }) => [code, label]);
}

export function curatedOf(rows: readonly OfficialRow[]): CuratedQuestion[] {
  return rows.map(({ id, question, answer, topic, region, kind, date }) => ({
    id,
    question,
    answer,
    region: regionOf({ region, kind }),
    answeredBy: '示例单位',
    topics: topic ? [topic] : [],
    publishedOn: date ? `${date}-01`.slice(0, 10) : '2020-01-01',
  }));
}
