/** Registers every Mingce element on the page. Load `dist/mingce.js` with one script tag; nothing else is needed. */
// First, since an element that is already on the page needs its styles as soon as it is registered.
import './style-sheet.js';
import './generated/main.js';
import { defineWhenUsed } from './define-when-used.js';
import { elementScripts } from './generated/element-scripts.js';

for (const [script, tags] of Object.entries(elementScripts)) defineWhenUsed(script, tags);
