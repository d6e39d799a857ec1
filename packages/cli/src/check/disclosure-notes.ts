import { plainText } from '@mingce/content';
import type { Policy } from '@mingce/schema/types';
import type { Rule } from './library.js';

/** 附注 at the end of an official text, such as （此件依申请公开）, and what it says of disclosure. */
const notes: readonly [RegExp, Policy['disclosure']][] = [
  [/[（(]\s*此件\s*(?:公开发布|主动公开|公开)\s*[）)]/, 'proactive'],
  [/[（(]\s*此件\s*依申请公开\s*[）)]/, 'onRequest'],
  [/[（(]\s*此件\s*(?:不予公开|不公开|不宜公开)\s*[）)]/, 'withheld'],
];

/** What a text says of its own disclosure must not be contradicted by its front matter. */
export const disclosureNotes: Rule = (library, report) => {
  for (const source of library.all('policy')) {
    const { body, disclosure } = source.record;
    if (!body) continue;
    const text = plainText(body);
    for (const [pattern, noted] of notes) {
      const note = pattern.exec(text)?.[0];
      if (note === undefined || noted === disclosure) continue;
      report(source, 'disclosure.noteDiffers', { note, noted, disclosure }, ['disclosure']);
    }
  }
};
