/**
 * The unified ideograph of each radical from U+2E80 to U+2EF3, in order; an ideographic space where there is none.
 * Source: EquivalentUnifiedIdeograph.txt of the Unicode Character Database, 15.0.0. NFKC maps only two of them.
 */
const radicalsSupplement =
  '\u3000厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑𫜹忄心扌攵\u3000旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹' +
  '虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';

const firstRadical = 0x2e80;
/** The strokes ㇐, ㇑ and ㇔ are drawn like 一, 丨 and 丶 (same source). */
const strokes: Readonly<Record<string, string>> = { '\u31d0': '一', '\u31d1': '丨', '\u31d4': '丶' };

const unifiedOf: ReadonlyMap<string, string> = new Map([
  ...Object.entries(strokes),
  ...[...radicalsSupplement].flatMap((ideograph, place): [string, string][] =>
    ideograph === '\u3000' ? [] : [[String.fromCodePoint(firstRadical + place), ideograph]],
  ),
]);

/**
 * Characters that look like an ideograph and are another code point: radicals (U+2E80 to U+2FDF), strokes, and
 * compatibility ideographs. The twelve unified ideographs of the compatibility block (U+FA0E, U+FA0F …) have no
 * decomposition, so NFKC leaves them.
 */
export const lookalikes =
  /[\u2e80-\u2e99\u2e9b-\u2ef3\u2f00-\u2fd5\u31d0\u31d1\u31d4\uf900-\ufa0d\ufa10\ufa12\ufa15-\ufa1e\ufa20\ufa22\ufa25\ufa26\ufa2a-\ufad9\u{2f800}-\u{2fa1d}]/gu;

/** The ideograph for a character of `lookalikes`. */
export function unifiedIdeograph(character: string): string {
  return unifiedOf.get(character) ?? character.normalize('NFKC');
}
