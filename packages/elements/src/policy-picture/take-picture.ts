import type { Interpretation } from '@mingce/schema/types';
import { copyText } from '../internal/copy.js';
import { downloadBlob } from '../internal/download.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import { PolicyErrorEvent } from '../internal/policy-error-event.js';
import { pictureTitle } from './drawing/draw-hero.js';
import type { PictureForm } from './export/export-picture.js';
import { PictureTakeEvent, type TakenForm } from './picture-take.events.js';
import type { PolicyPicture } from './policy-picture.js';

/** A picture on show, as its tools take it. */
export interface ShownPicture {
  readonly element: PolicyPicture;
  readonly i18n: LocalizeController;
  readonly interpretation: Interpretation | undefined;
}

const tell = ({ element, interpretation }: ShownPicture, form: TakenForm) =>
  element.dispatchEvent(new PictureTakeEvent({ interpretation: interpretation?.id ?? '', form }));

/** Hands out the picture in a form: a file, or its text. */
export function takePicture(shown: ShownPicture, form: TakenForm): Promise<void> {
  return form === 'text' ? copyPicture(shown) : savePicture(shown, form);
}

/** Copies the whole picture as text. */
async function copyPicture(shown: ShownPicture): Promise<void> {
  const { element, i18n } = shown;
  const isCopied = await copyText(element.text);
  element.announcer.say(i18n.t.text(isCopied ? 'pictureTextCopied' : 'copyFailed'));
  if (isCopied) tell(shown, 'text');
}

/** Draws the picture as a file and hands it to the browser. */
async function savePicture(shown: ShownPicture, form: PictureForm): Promise<void> {
  const { element, i18n } = shown;
  const { announcer } = element;
  announcer.say(i18n.t.text('pictureSaving'), 300);
  try {
    const file = await element.toFile(form, 2);
    downloadBlob(`${pictureTitle(shown.interpretation?.title ?? '')}.${form}`, file);
    announcer.say(i18n.t.text('pictureSaved'));
    tell(shown, form);
  } catch (error) {
    // Some browsers refuse to hand out what they drew; the reader is told what else works.
    announcer.say(i18n.t.text('pictureNotSaved'));
    element.dispatchEvent(new PolicyErrorEvent(error));
  }
}
