import { formatFileSize } from '@mingce/i18n';

/** `820 KB`, `1.4 MB`: for the few elements that name the size of a file. */
export const fileSize = (bytes: number): string => formatFileSize(bytes);
