import type { Translated } from '@mingce/i18n';
import type { takeZhCN } from './take.zh-CN.js';

export const takeEn: Translated<typeof takeZhCN> = {
  pictureSaving: 'Drawing the picture…',
  pictureSaved: 'The picture has been saved',
  pictureNotSaved: 'The picture could not be made. Take a screenshot, or print to PDF.',
  pictureTextPair: '{name}: {text}',
  pictureTextNote: '{text} ({note})',
  pictureTextChange: '{topic}: before {before}, now {now}',
  pictureTextPhone: 'Telephone: {phone}',
  pictureTextAddress: 'The policy: {address}',
  pictureTextCopied: 'The text has been copied',

  pictureContact: 'Whom to ask',
  picturePhone: 'Telephone',
  pictureScan: 'Scan to read the policy',
  pictureCode: 'Read the policy itself',
  pictureOriginal: 'The document as formally issued prevails.',
};
