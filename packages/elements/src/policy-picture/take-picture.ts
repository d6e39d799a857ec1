import type { Interpretation } from '@mingce/schema/types';
import type { Announcer } from '../internal/announcer.js';
import { copyText } from '../internal/copy.js';
import { downloadBlob } from '../internal/download.js';
import { PolicyErrorEvent } from '../internal/policy-error-event.js';
import { pictureTitle } from './drawing/draw-hero.js';
import type { Wording } from './drawing/picture-view.js';
import type { PictureForm } from './export/export-picture.js';
import { PictureTakeEvent, type TakenForm } from './picture-take.events.js';

/** An element that shows a picture. */
interface PictureElement extends EventTarget {
  readonly announcer: Announcer;
  readonly text: string;
  toFile(form: PictureForm, scale: number): Promise<Blob>;
}

/** Content of the picture. */
interface Shown {
  readonly i18n: Wording;
  readonly interpretation: Interpretation | undefined;
}

/** Hands out the picture in a form: a file, or its text. It never rejects: what went wrong is announced. */
export function takePicture(element: PictureElement, shown: Shown, form: TakenForm): Promise<void> {
  return form === 'text' ? copyPicture(element, shown) : savePicture(element, shown, form);
}

/** Copies the whole picture as text. */
async function copyPicture(element: PictureElement, shown: Shown): Promise<void> {
  const isCopied = await copyText(element.text);
  element.announcer.say(shown.i18n.t.text(isCopied ? 'pictureTextCopied' : 'copyFailed'));
  if (isCopied) report(element, shown, 'text');
}

/** Draws the picture as a file and hands it to the browser. */
async function savePicture(element: PictureElement, shown: Shown, form: PictureForm): Promise<void> {
  const { announcer } = element;
  const { t } = shown.i18n;
  announcer.say(t.text('pictureSaving'), 300);
  try {
    const file = await element.toFile(form, 2);
    downloadBlob(`${pictureTitle(shown.interpretation?.title ?? '')}.${form}`, file);
    announcer.say(t.text('pictureSaved'));
    report(element, shown, form);
  } catch (error) {
    // Some browsers refuse to hand out what they drew; a message says what else works.
    announcer.say(t.text('pictureNotSaved'));
    element.dispatchEvent(new PolicyErrorEvent(error));
  }
}

function report(element: PictureElement, { interpretation }: Shown, form: TakenForm): void {
  element.dispatchEvent(new PictureTakeEvent({ interpretation: interpretation?.id ?? '', form }));
}
