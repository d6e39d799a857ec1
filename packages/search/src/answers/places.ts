import type { Scope, Slot } from './types.js';

/** A division as the index holds it: code and full name. */
export type PlaceRow = readonly [code: string, name: string];

/** Names that are also ordinary words: short ones name a place only before 市 or 县; 城区, 郊区 and 矿区 never do. */
export const alsoWords: ReadonlySet<string> = new Set(
  (
    '日照 安康 东方 大同 和田 白银 黄山 平安 朝阳 城中 新城 和平 长治 吉安 延安 ' +
    '爱民 安定 安居 比如 滨海 博爱 城区 大城 大方 大通 洞口 东风 复兴 富裕 港口 钢城 工农 公安 共和 古城 海港 合作 河口 红旗 红星 ' +
    '会同 惠民 惠农 江海 江南 郊区 解放 矿区 乐业 临河 路桥 民和 民权 明水 内乡 南部 平房 平原 前进 青山 清水 商城 上街 石棉 市北 ' +
    '市南 市中 水城 太平 天桥 通道 团结 温泉 文水 响水 向阳 新和 新华 新建 新民 新兴 兴国 兴业 延长 沿河 友好 运河 振兴 中方 中原 资源'
  ).split(' '),
);
/** Words that contain the name of a place by chance or as a part: 医保定点 contains 保定. */
export const longerWords =
  /[医社参劳担]保定|重大[理庆]|大理石|大庆典|推广安全|集中卫生|[房股]东营|外来宾|基金华|美丽水|第三明|[出入]海口|阿里[巴云]|北海[道公]|孙中山|中山[装陵公]|示范县|[市区]和县|现代县/g;
/** Endings that turn the short name before them into a street or a town: 南京西路, 山阳镇. */
export const streetPattern =
  /^[东西南北中]?(?:路(?![灯面边桥网政况段长线径由障上过])|街(?![道头区边上])|大道|镇(?![街村上]))/;
/**
 * A county's short name is a place at the beginning or the end of a text, after another place, or after these
 * characters.
 */
export const leading = /[在到去从回是，。\s]/;
export const suffix = /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|林区|新区|省|市|县|区|旗|盟)$/;
export const peoples =
  /(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|羌|景颇|柯尔克孜|各)族.*$/;

/** After these, 市, 县 and 区 do not end the name of a division: 城市, 超市, 小区, 社区. */
export const noNames =
  /(?:[城超股上门夜早晚入本全该我各外两跨楼菜黑集都闹鸟花]市|[本全该我各外跨两邻贫]县|[小社城辖地校园燃护发市学片山灾库景厂病街牧农林老矿新郊禁误专战军时选商港牌禁限特管功能住宅居]区|[红国党校军]旗)$/;
/** A character of a division's name; it excludes characters that only occur in words before a name. */
const character = '(?:(?![的和与在是了不有我你他到去从往来回请问想把被对于及或为要没个])[\\u4e00-\\u9fff])';
/** A name with its suffix; 县城, 市场, 市民 and 区域 are ordinary words. */
export const namedPattern = new RegExp(
  `[A-Za-z]\\d{0,2}[市县区]|${character}{2,4}自治[州县]|(?:${character}{2}|${character})(?:市(?![场民区政容内里级直委面长])|县(?![城里级域内直委长])|区(?![域块间别分内里级长])|旗)`,
  'g',
);

/** Whether a name of one character is the rest of a longer one: it counts only after a word that introduces places. */
function isCutOff(name: string, text: string, at: number): boolean {
  return /^[\u4e00-\u9fff][市县区旗]$/.test(name) && at > 0 && !leading.test(text.charAt(at - 1));
}

interface FoundPlace extends Slot {
  start: number;
  end: number;
}

interface Name {
  text: string;
  code: string;
}

/**
 * Whether a short name is not a piece of other words, such as 开平 of 公开平台, or of a street's name. Names of cities and
 * provinces are well known and always count.
 *
 * @param open - End of the place before it.
 */
function isApart({ text: name, code }: Name, text: string, at: number, open: number): boolean {
  if (suffix.test(name)) return true;
  const end = at + name.length;
  if (streetPattern.test(text.slice(end))) return false;
  return code.endsWith('00') || at === open || end === text.length || leading.test(text.charAt(at - 1));
}

/** Finds the divisions that a text names. */
export class Places {
  /** Names by first character, longest first. */
  readonly #names = new Map<string, Name[]>();
  readonly #rows: readonly PlaceRow[];

  constructor(rows: readonly PlaceRow[]) {
    this.#rows = rows;
    for (const [code, name] of rows) {
      if (code === '000000') continue;
      for (const text of formsOf(name)) {
        const first = text.charAt(0);
        this.#names.set(first, [...(this.#names.get(first) ?? []), { text, code }]);
      }
    }
    for (const names of this.#names.values()) names.sort((a, b) => b.text.length - a.text.length);
  }

  label(code: string): string | undefined {
    return this.#rows.find(([own]) => own === code)?.[1];
  }

  /** The places named, in order. The value of a place outside the table is `?` and its name. */
  placesIn(text: string): Slot[] {
    return this.#find(text).map(({ start: _, end: __, ...slot }) => slot);
  }

  /** The text with each name replaced by a mark. */
  without(text: string): string {
    let rest = '';
    let from = 0;
    for (const { start, end } of this.#find(text)) {
      rest += `${text.slice(from, start)}，`;
      from = end;
    }
    return rest + text.slice(from);
  }

  #find(text: string): FoundPlace[] {
    const found: FoundPlace[] = [];
    let open = 0;
    const findUnknown = (to: number) => {
      for (const match of text.slice(open, to).matchAll(namedPattern)) {
        const [name] = match;
        if (noNames.test(name) || isCutOff(name, text.slice(open, to), match.index)) continue;
        const start = open + match.index;
        found.push({ name: 'place', text: name, value: `?${name}`, start, end: start + name.length });
      }
    };
    const words = Array.from(text.matchAll(longerWords), ({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
    }));
    for (let at = 0; at < text.length; at += 1) {
      const name = this.#names
        .get(text.charAt(at))
        ?.find((one) => text.startsWith(one.text, at) && isApart(one, text, at, open));
      if (!name || words.some((word) => at < word.end && word.start < at + name.text.length)) continue;
      // 市 after the short name belongs to it.
      const isShort = !suffix.test(name.text) && /^[省市县区]/.test(text.slice(at + name.text.length));
      const end = at + name.text.length + (isShort ? 1 : 0);
      findUnknown(at);
      found.push({
        name: 'place',
        text: text.slice(at, end),
        value: this.#codeBelow(name, text.slice(0, at)),
        start: at,
        end,
      });
      open = end;
      at = end - 1;
    }
    findUnknown(text.length);
    return found;
  }

  /** The code of a name: if several divisions share it, the one inside a place named before it; else the first. */
  #codeBelow({ text, code }: Name, before: string): string {
    const same = (this.#names.get(text.charAt(0)) ?? []).filter((one) => one.text === text);
    if (same.length < 2) return code;
    const inside = same.find((one) =>
      this.#rows.some(
        ([wider, label]) =>
          wider !== one.code && contains(wider, one.code) && before.includes(label.slice(0, 2)),
      ),
    );
    return (inside ?? { code }).code;
  }
}

function formsOf(name: string): string[] {
  const plain = name.replace(suffix, '');
  const short = plain.replace(peoples, '');
  const forms = short.length >= 2 && short !== name ? [name, short] : [name];
  return forms.filter((form) => !alsoWords.has(form));
}

/** Whether a division is equal to another or lies in it; the code of a wider one ends in zeros (GB/T 2260). */
export function contains(wider: string, code: string): boolean {
  return code.startsWith(wider.replace(/(?:00)+$/, ''));
}

/** Relation of an answer's region to the places asked about, or else to the reader's own region. */
export function scopeOf(region: string, asked: readonly Slot[], own: string | undefined): Scope {
  const codes = asked.length > 0 ? asked.map(({ value }) => value) : own === undefined ? [] : [own];
  if (codes.length === 0) return contains(region, '') ? 'same' : 'unstated';
  if (codes.includes(region)) return 'same';
  return codes.some((code) => contains(region, code)) ? 'wider' : 'other';
}
