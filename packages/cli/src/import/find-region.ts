import { formerRegions, regions } from '@mingce/schema/vocabulary';

const national = /^(?:中华人民共和国|全国|国务院|最高人民|国家|中共中央)/;

/** Codes of each name, today's names before former ones; 北京 is 北京市 as well. */
const codesByName: ReadonlyMap<string, readonly string[]> = (() => {
  const codes = new Map<string, string[]>();
  const add = (name: string, code: string) => codes.set(name, [...(codes.get(name) ?? []), code]);
  for (const { code, label } of regions) {
    add(label, code);
    const short = label.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区)$/, '');
    if (code.endsWith('0000') && short !== label) add(short, code);
  }
  const today = new Set(codes.keys());
  for (const { label, now } of formerRegions) {
    if (!today.has(label) && codes.get(label)?.includes(now) !== true) add(label, now);
  }
  return codes;
})();
/** Names, the longest first. */
const names = [...codesByName.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** The digits that all codes below a division begin with: 37 of 370000, 3714 of 371400. */
function prefixOf(code: string): string {
  return code.replace(/(?:00)+$/, '');
}

/** The code of a name within a division; `undefined` if several divisions there share the name (市中区). */
function codeWithin(name: string, within: string): string | undefined {
  const codes = codesByName.get(name) ?? [];
  const inside = codes.filter((code) => code.startsWith(prefixOf(within)));
  if (inside.length === 1) return inside[0];
  return codes.length === 1 && within === '' ? codes[0] : undefined;
}

/**
 * The division that a text names: it begins with it (a title, the name of an issuer), with county after city and city
 * after province; or it has a county in front of 关于 that only one division is called.
 *
 * @param known - The division of the source, to distinguish divisions that share a name.
 */
export function findRegion(texts: readonly string[], known = ''): string | undefined {
  for (const text of texts) {
    if (national.test(text)) return '000000';
    const named = leading(text, known);
    const zoned = named?.endsWith('0000') === false ? undefined : cityOfZone(text, known);
    const found = zoned ?? named ?? countyIn(text, known);
    if (found !== undefined) return found;
  }
  return undefined;
}

function leading(text: string, known: string): string | undefined {
  let code: string | undefined;
  let rest = text;
  for (;;) {
    const name = names.find(
      (candidate) =>
        rest.startsWith(candidate) &&
        (code === undefined ? uniqueCode(candidate, known) : codeWithin(candidate, code)) !== undefined,
    );
    if (name === undefined) return code;
    const next = code === undefined ? uniqueCode(name, known) : codeWithin(name, code);
    if (next === undefined || next === code) return code;
    code = next;
    rest = rest.slice(name.length);
  }
}

function uniqueCode(name: string, known: string): string | undefined {
  return codeWithin(name, '') ?? (known === '' ? undefined : codeWithin(name, known));
}

/** 示例市天河区…关于…: no table has the city, but one has the district. */
function countyIn(text: string, known: string): string | undefined {
  const [head = ''] = /^.{0,16}?(?=关于|人民|《|$)/.exec(text) ?? [];
  const after = /^[\u4e00-\u9fff]{2,6}?[市州盟](.+)$/.exec(head)?.[1];
  const name = after === undefined ? undefined : names.find((candidate) => after.startsWith(candidate));
  return name === undefined ? undefined : uniqueCode(name, known);
}

/** Zones that cities set up; no table of divisions has them. */
const zone =
  /^[^关《，。]{0,16}?(?:开发区|高新区|经开区|新区|示范区|保税区|试验区|合作区|产业园区?|工业园区?|度假区)/;

/** 济南高新技术产业开发区管理委员会: a document of a zone belongs to the city that the zone is named after. */
function cityOfZone(text: string, known: string): string | undefined {
  const rest = text.replace(/^[\u4e00-\u9fff]{2,8}?(?:省|自治区)/, '');
  const city = regions.find(({ code, label }) => {
    const short = label.replace(/(?:市|地区|盟|(?:..族)*自治州)$/, '');
    return (
      /^\d{2}(?!00)\d{2}00$/.test(code) &&
      code.startsWith(prefixOf(known)) &&
      rest.startsWith(short) &&
      zone.test(rest.slice(short.length))
    );
  });
  return city?.code;
}

/** The code of a division by its name alone, with or without 省 and 市. */
export function regionOf(name: string): string | undefined {
  if (/^\d{6}$/.test(name)) return name;
  if (name === '国家') return '000000';
  return codeWithin(name, '') ?? leadingWhole(name);
}

/** 山东省德州市: the whole name, from the province down. */
function leadingWhole(name: string): string | undefined {
  const found = leading(name, '');
  return found !== undefined &&
    names.some((candidate) => name.endsWith(candidate) && codesByName.get(candidate)?.includes(found))
    ? found
    : undefined;
}
