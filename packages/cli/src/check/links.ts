import { fieldsWithLinks } from '../pipeline/packed-policy.js';
import { locateFile } from '../sources/locate-file.js';
import type { Rule } from './library.js';
import { eachField, type FieldPath } from './record-fields.js';

/** Fields with addresses. */
const linkFields = /^(?:href|src|poster|cover|repostOf|url|\w+Url)$/;

/** Reports missing files of a record, and links to hosts outside the feed's list, if it has one. */
export const links: Rule = (library, report) => {
  const { config, dir, records } = library.sources;
  const hosts = config.check.linkHosts;
  for (const source of records) {
    for (const { path, value } of linksOf(fieldsWithLinks(source.record))) {
      if (isOwnFile(value)) {
        const href = value.replace(/^\.\//, '');
        const located = locateFile(dir, href);
        if (located.kind === 'outside') report(source, 'link.outsideFiles', { href: value }, path);
        else if (located.kind === 'missing') report(source, 'link.fileMissing', { href: located.path }, path);
        else if (located.kind === 'linkedOut') {
          const { link, target } = located;
          report(source, 'link.linkedOut', { href, link, target }, path);
        }
      } else if (isRelative(value)) {
        report(source, 'link.outsideFiles', { href: value }, path);
      } else if (hosts && /^https?:/i.test(value) && !isAllowed(value, hosts)) {
        report(source, 'link.host', { href: value, hosts: hosts.join(', ') }, path);
      }
    }
  }
};

function linksOf(record: unknown): { path: FieldPath; value: string }[] {
  const links: { path: FieldPath; value: string }[] = [];
  eachField(record, (value, path) => {
    if (typeof value !== 'string') return;
    const field = path[path.length - 1];
    if (typeof field === 'string' && linkFields.test(field)) links.push({ path: [...path], value });
  });
  return links;
}

function isOwnFile(href: string): boolean {
  return /^(?:\.\/)?files\//.test(href);
}

/** Whether an address is relative to the file, which does not work in a published record. */
function isRelative(href: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|[/?#])/i.test(href);
}

function isAllowed(href: string, hosts: readonly string[]): boolean {
  const host = URL.canParse(href) ? new URL(href).hostname : undefined;
  return host !== undefined && hosts.some((allowed) => host === allowed || host.endsWith(`.${allowed}`));
}
