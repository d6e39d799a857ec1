import { formatChineseNumber } from '@mingce/schema/grammar';
import type { LocalizeController } from '../../internal/localize-controller.js';
import type { Section } from './choose-sections.js';

/** The element's name, as the reader's language has it; elements of a city's own list bring theirs. */
export function sectionName({ element, name }: Section, { t }: LocalizeController): string {
  if (name !== undefined) return name;
  return t.term('element', element) || t.term('pictureElement', element);
}

/** The headline: the author's, or one that says what the section answers. */
export function sectionTitle(section: Section, i18n: LocalizeController): string {
  const { title, element, items } = section;
  if (title !== undefined) return title;
  const subject = section.layout === 'steps' ? 'steps' : element;
  const groups = items.length > 1 ? ['pictureTitle'] : ['pictureTitleOne', 'pictureTitle'];
  const words = groups.map((group) => i18n.t.term(group, subject)).find((found) => found !== '');
  return words?.replace('{count}', countWord(items.length, i18n)) ?? sectionName(section, i18n);
}

/** 两项, 三处: small counts are written out in a Chinese headline. */
function countWord(count: number, { locale, t }: LocalizeController): string {
  if (locale !== 'zh-CN' || count > 10) return String(count);
  return count === 2 ? t.text('pictureTwo') : formatChineseNumber(count);
}
