import type { SyndicationEntry, SyndicationFeed } from './entries.js';

/** An Atom document (RFC 4287). */
export function atomFeed(feed: SyndicationFeed): string {
  const { id, title, homepage, author, updated, entries } = feed;
  const document = lines([
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    element('id', id),
    element('title', title),
    element('updated', updated),
    `<author>${element('name', author)}</author>`,
    homepage && link(homepage),
    '<generator>Mingce</generator>',
    ...entries.map(atomEntry),
    '</feed>',
  ]);
  return `${document}\n`;
}

function atomEntry({ id, title, url, published, text, authors, tags }: SyndicationEntry): string {
  return lines([
    '<entry>',
    element('id', id),
    element('title', title),
    element('published', published),
    element('updated', published),
    ...authors.map((name) => `<author>${element('name', name)}</author>`),
    ...tags.map((term) => `<category term="${escapeXml(term)}"/>`),
    url && link(url),
    `<content type="text">${escapeXml(text)}</content>`,
    '</entry>',
  ]);
}

function link(href: string): string {
  return `<link rel="alternate" href="${escapeXml(href)}"/>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as XML content or attribute; characters that XML 1.0 does not allow are dropped. */
function escapeXml(text: string): string {
  return Array.from(text)
    .filter(isXmlCharacter)
    .map((character) => entities[character] ?? character)
    .join('');
}

/** https://www.w3.org/TR/xml/#charsets */
function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

function lines(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part).join('\n');
}
