import type { Item } from '../items.js';
import type { Wording } from '../picture-view.js';

/** A name with its text; one of them alone if the other is empty. */
export function pairLine(name: string, text: string, { t }: Wording): string {
  return name === '' || text === '' ? name + text : t.text('pictureTextPair', { name, text });
}

/** An item of a numbered list. */
export function numberedLine({ title = '', text }: Item, index: number, i18n: Wording): string {
  return `${index + 1}. ${pairLine(title, text, i18n)}`;
}
