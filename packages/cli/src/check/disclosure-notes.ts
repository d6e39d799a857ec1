import { plainText } from '@mingce/content';
import { disclosureInText } from '../disclosure/disclosure-text.js';
import { mostClosed } from '../disclosure/disclosure-words.js';
import type { Rule } from './library.js';

/**
 * Reports notes of a text on its own disclosure (附注, 密级, 公开属性) that contradict its front matter; a text with 此件删减后公开
 * that is marked public must be reviewed.
 */
export const disclosureNotes: Rule = (library, report) => {
  for (const source of library.all('policy')) {
    const { body, disclosure } = source.record;
    if (!body) continue;
    const noted = mostClosed(disclosureInText(plainText(body.read())));
    if (noted === undefined || noted.openness === disclosure) continue;
    if (noted.openness === undefined) {
      if (disclosure === 'proactive')
        report(source, 'disclosure.noteUnclear', { note: noted.word }, ['disclosure']);
      continue;
    }
    const facts = { note: noted.word, noted: noted.openness, disclosure };
    report(source, 'disclosure.noteDiffers', facts, ['disclosure']);
  }
};
