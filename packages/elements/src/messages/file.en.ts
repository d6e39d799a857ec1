import type { Translated } from '@mingce/i18n';
import type { fileZhCN } from './file.zh-CN.js';

export const fileEn: Translated<typeof fileZhCN> = {
  fileLoading: 'Downloading and checking, {percent}%',
  fileStarted: 'Downloading {title}',
  fileSaved: '{title} is checked and downloaded',
  fileChanged: 'The file is not the one that was published and was not opened. Please tell the publisher.',
  fileMissing: 'The file was not found; it may have been replaced. Please reload the page and try again.',
  fileUnreachable: 'The file could not be fetched for a check. Please try again later, or {link}.',
  fileDirectly: 'download it unchecked',
  'fileUnchecked.feed.tooLarge': 'Large file, downloaded without a check',
  'fileUnchecked.feed.pathUnsafe': 'On another site, downloaded without a check',
  'fileUnchecked.feed.digestMissing': 'Downloaded without a check',
};
