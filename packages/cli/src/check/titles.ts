import { plainText } from '@mingce/content';
import { isUnissuedTitle, stageInHead } from '../disclosure/disclosure-words.js';
import type { Rule } from './library.js';
import { isShortFor, organ } from './organ-names.js';

/** 1003 and admin are codes and accounts of a site system; 示例局等5部门 leaves four offices out. */
function namesOffice(issuer: string): boolean {
  return (
    /\p{Script=Han}/u.test(issuer) &&
    !/等\s*[\d一二三四五六七八九十两]*\s*个?(?:部门|单位|机关|委办局)$/.test(issuer)
  );
}

/**
 * A title that names its issuer must name one that the front matter lists, and the front matter must list offices. Short forms of a
 * name agree with long ones.
 */
export const titles: Rule = (library, report) => {
  for (const source of library.all('policy')) {
    const { title, issuers, body } = source.record;
    if (isUnissuedTitle(title) || stageInHead(plainText(body?.read() ?? [])) !== undefined)
      report(source, 'title.draft', {}, ['title']);
    issuers.forEach((issuer, index) => {
      if (!namesOffice(issuer)) report(source, 'issuers.noOffice', { given: issuer }, ['issuers', index]);
    });
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
