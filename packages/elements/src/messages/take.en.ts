import type { Translated } from '@mingce/i18n';
import type { takeZhCN } from './take.zh-CN.js';

export const takeEn: Translated<typeof takeZhCN> = {
  pictureSaving: 'Drawing the picture…',
  pictureSaved: 'The picture has been saved',
  pictureTextPair: '{name}: {text}',
  pictureTextNote: '{text} ({note})',
  pictureTextChange: '{topic}: before {before}, now {now}',
  pictureTextPhone: 'Telephone: {phone}',
  pictureTextAddress: 'The policy: {address}',
  pictureTextCopied: 'The text has been copied',
};
