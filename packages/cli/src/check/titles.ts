import type { Rule } from './library.js';

/** Organs that a title such as 示例市人民政府关于…的通知 begins with. */
const organ = /(?:政府|政府办公厅|办公厅|办公室|委员会|管委会|局|厅|院|署|会议|总队|支队)$/;

/** A title that names its issuer must name one that the front matter lists. Short forms of a name agree with long ones. */
export const titles: Rule = (library, report) => {
  for (const source of library.all('policy')) {
    const { title, issuers } = source.record;
    const prefix = /^(.{3,60}?)关于/.exec(title)?.[1];
    if (prefix === undefined) continue;
    const named = prefix.split(/[\s、，,]+/).filter((name) => organ.test(name));
    const known = (name: string) =>
      issuers.some((issuer) => isShortFor(name, issuer) || isShortFor(issuer, name));
    if (named.length === 0 || named.some(known)) continue;
    const facts = { named: named.join('、'), issuers: issuers.join('、') };
    report(source, 'title.issuerDiffers', facts, ['issuers']);
  }
};

/** 县政府办 stands for 示例县人民政府办公室: each character of the short name comes in the long one, in order. */
function isShortFor(short: string, long: string): boolean {
  let from = 0;
  for (const character of short) {
    const at = long.indexOf(character, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
