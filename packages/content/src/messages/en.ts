import type { ContentMessages } from './zh-CN.js';

export const en: ContentMessages = {
  'content.rawHtml':
    'The text holds the HTML tag {tag}, and published text has no HTML; remove the tag and write paragraphs, lists or tables in Markdown.',
  'content.comment':
    'The text holds an HTML comment, which was left out; remove it from the source if it is not needed.',
  'content.code':
    'The text holds code markup (backquotes), which policy texts do not have, so it was read as plain words; remove the backquotes.',
  'content.unsafeLink':
    'The link “{href}” must not be published and only its words were kept; use an http, https, mailto or tel address or a relative one.',
  'content.imageAlt':
    'The picture “{src}” has no description for those who cannot see it; say in the square brackets what it shows: ![description](address).',
  'content.misplacedImage':
    'A picture cannot stand in a heading, table, link or emphasised words, so only its description was kept; give it a paragraph of its own.',
  'content.tooDeep':
    'Quotes, lists or brackets are nested too deeply to be read, so the text was kept as plain paragraphs; check whether something was pasted by mistake.',
};
