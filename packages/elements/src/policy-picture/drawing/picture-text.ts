import { formatChineseNumber } from '@mingce/schema/grammar';
import type { LocalizeController } from '../../internal/localize-controller.js';
import { stepTitle } from '../layouts/layout.js';
import { chooseSections, type Section } from './choose-sections.js';
import { contactFacts } from './draw-end.js';
import { pictureTitle } from './draw-hero.js';
import type { Item } from './items.js';
import type { PictureSetting } from './picture-setting.js';
import type { PictureSource } from './picture-source.js';
import { amountText } from './pieces/amount.js';
import { sectionName, sectionTitle } from './section-words.js';

/**
 * The picture as plain text, for a WeChat message or for reading aloud: every word of it, in its order, short lines,
 * no tables, no marks that a voice would stumble over.
 */
export function pictureText(source: PictureSource, setting: PictureSetting): string {
  const { interpretation, policy } = source;
  const { i18n } = setting;
  const { phone, address } = contactFacts(source, setting);
  const { t, format } = i18n;
  const head = [
    `【${t.text('pictureHang')}】${pictureTitle(interpretation.title)}`,
    [policy?.documentNumber, format.list(policy?.issuers ?? interpretation.issuers)]
      .filter((words) => words)
      .join('　'),
    interpretation.summary ?? policy?.summary ?? '',
  ];
  const sections = chooseSections(source)
    // The same amounts come again, with their conditions, among the standards.
    .filter(({ element }) => element !== 'figures')
    .map((section, index) => [
      `${formatChineseNumber(index + 1)}、${headOf(section, i18n)}`,
      ...section.items.map((item, at) => itemLine(section, item, at, i18n)),
    ]);
  const foot = [
    phone === undefined ? '' : t.text('pictureTextPhone', { phone }),
    address === undefined ? '' : t.text('pictureTextAddress', { address }),
    t.text('pictureOriginal'),
  ];
  return [head, ...sections, foot]
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .join('\n\n');
}

function headOf(section: Section, i18n: LocalizeController): string {
  const [name, title] = [sectionName(section, i18n), sectionTitle(section, i18n)];
  return name === title ? name : i18n.t.text('pictureTextPair', { name, text: title });
}

function itemLine(section: Section, item: Item, at: number, i18n: LocalizeController): string {
  const { t, format } = i18n;
  const pair = (name: string, text: string) =>
    name === '' || text === '' ? name + text : t.text('pictureTextPair', { name, text });
  const { title = '', text, audience, amount, was, kind } = item;
  const number = `${at + 1}. `;
  if (was !== undefined) {
    return t.text('pictureTextChange', {
      topic: title,
      before: was || t.text('pictureAdded'),
      now: text || t.text('pictureDropped'),
    });
  }
  if (amount !== undefined) {
    const value = pair(title, amountText(amount, format) + amount.unit);
    return text === '' ? value : t.text('pictureTextNote', { text: value, note: text });
  }
  if (section.layout === 'steps') return number + pair(stepTitle(title), text);
  if (section.layout === 'cards' || section.layout === 'ledger') return number + pair(title, text);
  if (section.layout === 'dos') return pair(t.term('pictureKind', kind ?? 'note'), pair(title, text));
  return pair(title || (audience === undefined ? '' : t.term('audience', audience)), text);
}
