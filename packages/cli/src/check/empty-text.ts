import { plainText } from '@mingce/content';
import type { ContentNode } from '@mingce/schema/types';
import { hasWords } from '../sources/has-words.js';
import type { Rule } from './library.js';

/** Reports public policies without a text. */
export const emptyText: Rule = (library, report) => {
  for (const source of library.all('policy')) {
    const { body: packed, disclosure, title } = source.record;
    if (disclosure !== 'proactive') continue;
    const body = packed?.read() ?? [];
    if (body.length === 0) report(source, 'policy.noText', {}, ['body']);
    else if (hasPictures(body) && !hasWords(wordsOf(body), title)) {
      report(source, 'policy.onlyPictures', {}, ['body']);
    } else if (!hasWords(plainText(body), title)) report(source, 'policy.noWords', {}, ['body']);
  }
};

function hasPictures(nodes: readonly ContentNode[]): boolean {
  return nodes.some(
    (node) => node.type === 'image' || (node.type === 'clause' && hasPictures(node.children)),
  );
}

/** The text without descriptions of pictures. */
function wordsOf(nodes: readonly ContentNode[]): string {
  return plainText(nodes.filter(({ type }) => type !== 'image'));
}
