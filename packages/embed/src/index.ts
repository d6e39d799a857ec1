/** Registers every Mingce element on the page. Load `dist/mingce.js` with one script tag; nothing else is needed. */
// First, since a registered element on the page asks for its styles at once.
import './style-sheet.js';
import '@mingce/elements/policy-glossary/define';
import '@mingce/elements/policy-provider/define';
import '@mingce/elements/policy-reader/define';
import '@mingce/elements/policy-search/define';
import { defineWhenUsed } from './define-when-used.js';

// An interpretation may be a picture.
defineWhenUsed('picture', ['policy-picture', 'policy-interpretation']);
defineWhenUsed('interpretation', ['policy-interpretation', 'policy-changes']);
defineWhenUsed('card', ['policy-picture-card']);
