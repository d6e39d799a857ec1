import { isUnissuedTitle } from '../disclosure/disclosure-words.js';
import type { Rule } from './library.js';
import { isShortFor, organ } from './organ-names.js';

/** Reports titles that name an issuer outside the front matter's list. Short forms of a name match long ones. */
export const titles: Rule = (library, report) => {
  for (const source of library.all('policy')) {
    const { title, issuers } = source.record;
    if (isUnissuedTitle(title)) report(source, 'title.draft', {}, ['title']);
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
