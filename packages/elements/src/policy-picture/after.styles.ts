import end from './drawing/end.styles.js';
import signs from './drawing/pieces/sign.styles.js';
import file from './export/file.styles.js';
import pointer from './pointer.styles.js';

/** What comes once a picture stands, as a phone shows it; wider pictures change it. */
export default [signs, pointer, end, file];
