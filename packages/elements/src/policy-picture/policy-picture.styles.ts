import { frame } from './frame.styles.js';
import { numbers } from './numbers.styles.js';
import { sceneStyles } from './scene.styles.js';
import { sections } from './sections.styles.js';
import { tables } from './tables.styles.js';
import themes from './themes.styles.js';

/** A picture as a phone shows it. What wider pictures, paper and rare layouts need is in sheets of their own. */
export default [themes, sceneStyles, frame, sections, tables, numbers];
