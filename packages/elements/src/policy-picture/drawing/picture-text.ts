import { formatChineseNumber } from '@mingce/schema/grammar';
import { layouts } from '../layouts/layouts.js';
import { chooseSections, type Section } from './choose-sections.js';
import { contactFacts } from './draw-end.js';
import { pictureTitle } from './draw-hero.js';
import type { Item } from './items.js';
import type { PictureSource } from './picture-source.js';
import type { PictureView, Wording } from './picture-view.js';
import { amountText } from './pieces/amount.js';
import { pairLine } from './pieces/text-line.js';
import { sectionName, sectionTitle } from './section-words.js';

/**
 * The picture as plain text, for a WeChat message or for reading aloud: all its words in order, in short lines, without
 * tables and without symbols that are hard to read aloud.
 */
export function pictureText(source: PictureSource, view: PictureView): string {
  const { interpretation, policy } = source;
  const { i18n } = view;
  const { phone, office, hours, address } = contactFacts(source, view);
  const { t, format } = i18n;
  const head = [
    `【${t.text('pictureHang')}】${pictureTitle(interpretation.title)}`,
    [policy?.documentNumber, format.list(policy?.issuers ?? interpretation.issuers)]
      .filter((words) => words)
      .join('　'),
    interpretation.summary ?? policy?.summary ?? '',
  ];
  const sections = chooseSections(source)
    // The standards contain the same amounts with their conditions.
    .filter(({ element }) => element !== 'figures')
    .map((section, index) => [
      `${formatChineseNumber(index + 1)}、${headOf(section, i18n)}`,
      ...section.items.map((item, at) => itemLine(section, item, at, i18n)),
    ]);
  const foot = [
    phone === undefined
      ? [office, hours].filter((words) => words !== undefined).join('　')
      : t.text('pictureTextPhone', { phone }),
    address === undefined ? '' : t.text('pictureTextAddress', { address }),
    t.text('pictureOriginal'),
  ];
  return [head, ...sections, foot]
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .join('\n\n');
}

function headOf(section: Section, i18n: Wording): string {
  const [name, title] = [sectionName(section, i18n), sectionTitle(section, i18n)];
  return name === title ? name : i18n.t.text('pictureTextPair', { name, text: title });
}

function itemLine({ layout }: Section, item: Item, index: number, i18n: Wording): string {
  const { t, format } = i18n;
  const { title = '', text, audience, amount, was } = item;
  if (was !== undefined) {
    return t.text('pictureTextChange', {
      topic: title,
      before: was || t.text('pictureAdded'),
      now: text || t.text('pictureDropped'),
    });
  }
  if (amount !== undefined) {
    const value = pairLine(title, amountText(amount, format) + amount.unit, i18n);
    return text === '' ? value : t.text('pictureTextNote', { text: value, note: text });
  }
  const name = title || (audience === undefined ? '' : t.term('audience', audience));
  return layouts[layout].line?.(item, index, i18n) ?? pairLine(name, text, i18n);
}
