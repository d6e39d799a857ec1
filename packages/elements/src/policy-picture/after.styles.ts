import end from './end.styles.js';
import file from './file.styles.js';
import pointer from './pointer.styles.js';
import signs from './signs.styles.js';

/** What comes once a picture stands, as a phone shows it; wider pictures change it. */
export default [signs, pointer, end, file];
