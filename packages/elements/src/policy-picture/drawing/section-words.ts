import { formatChineseNumber } from '@mingce/schema/grammar';
import { layouts } from '../layouts/layouts.js';
import type { Section } from './choose-sections.js';
import type { Wording } from './picture-view.js';

/** The element's name in the reader's language; elements of a city's own list have their own names. */
export function sectionName({ element, name }: Section, { t }: Wording): string {
  if (name !== undefined) return name;
  return t.term('element', element) || t.term('pictureElement', element);
}

/** The headline: the author's, or a default one for the section. */
export function sectionTitle(section: Section, i18n: Wording): string {
  const { title, element, items, layout } = section;
  if (title !== undefined) return title;
  const subject = layouts[layout].subject ?? element;
  const groups = items.length > 1 ? ['pictureTitle'] : ['pictureTitleOne', 'pictureTitle'];
  const words = groups.map((group) => i18n.t.term(group, subject)).find((found) => found !== '');
  return words?.replace('{count}', countWord(items.length, i18n)) ?? sectionName(section, i18n);
}

/** 两项, 三处: small counts are written out in a Chinese headline. */
function countWord(count: number, { locale, t }: Wording): string {
  if (locale !== 'zh-CN' || count > 10) return String(count);
  return count === 2 ? t.text('pictureTwo') : formatChineseNumber(count);
}
