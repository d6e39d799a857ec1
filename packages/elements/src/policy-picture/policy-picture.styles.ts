import { frame } from './drawing/frame.styles.js';
import { numbers } from './drawing/pieces/amount.styles.js';
import { tables } from './drawing/pieces/table.styles.js';
import { sceneStyles } from './drawing/scenes/scene.styles.js';
import { sections } from './sections.styles.js';
import themes from './themes/themes.styles.js';

/** A picture as a phone shows it. What wider pictures, paper and rare layouts need is in sheets of their own. */
export default [themes, sceneStyles, frame, sections, tables, numbers];
