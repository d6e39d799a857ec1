import type { Messages } from '@mingce/i18n';
import { LazyPart } from '../internal/lazy-part.js';
import { addWords } from '../internal/words.js';

/** A part that brings the words it says. */
const speaking = <T extends { readonly words: readonly Messages[] }>(fetch: () => Promise<T>) =>
  new LazyPart(async () => {
    const part = await fetch();
    addWords(part.words);
    return part;
  });

/** All that draws a picture. */
export const drawing: LazyPart<typeof import('./drawing.js')> = speaking(() => import('./drawing.js'));

/** What wider pictures than a phone's need, and files. */
export const roomyStyles = new LazyPart(() => import('./roomy.styles.js'));

/** What only a picture in care mode needs. */
export const careStyles = new LazyPart(() => import('./care.styles.js'));

/** What only a picture needs whose policy does not hold. */
export const warning = speaking(() => import('./drawing/draw-warning.js'));

/** What only a picture from a feed needs. */
export const desk = speaking(() => import('./picture-desk.js'));

/** What a picture needs once it stands. */
export const afterwards: LazyPart<typeof import('./afterwards.js')> = speaking(
  () => import('./afterwards.js'),
);
