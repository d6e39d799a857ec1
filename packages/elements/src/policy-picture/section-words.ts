import { formatChineseNumber } from '@mingce/schema/grammar';
import { elementLabels } from '@mingce/schema/vocabulary';
import { type Labels, labelOf } from '../internal/label.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import type { Section } from './choose-layout.js';

/** The element's name, as the reader's language has it; elements of a city's own list bring theirs. */
export function sectionName({ element, name }: Section, { t, locale }: LocalizeController): string {
  if (name !== undefined) return name;
  const labels: Labels = elementLabels;
  return element in labels ? labelOf(labels, element, locale) : t.term('pictureElement', element);
}

/** The headline: the author's, or one that says what the section answers. */
export function sectionTitle(section: Section, i18n: LocalizeController): string {
  const { title, element, items } = section;
  if (title !== undefined) return title;
  const words = i18n.t.term(
    items.length > 1 ? 'pictureTitle' : 'pictureTitleOne',
    section.layout === 'steps' ? 'steps' : element,
  );
  return words === element
    ? sectionName(section, i18n)
    : words.replace('{count}', countWord(items.length, i18n));
}

/** 两项, 三处: small counts are written out in a Chinese headline. */
function countWord(count: number, { locale, t }: LocalizeController): string {
  if (locale !== 'zh-CN' || count > 10) return String(count);
  return count === 2 ? t.text('pictureTwo') : formatChineseNumber(count);
}
