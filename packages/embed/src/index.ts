/** Registers every Mingce element on the page. Load `dist/mingce.js` with one script tag; nothing else is needed. */
import '@mingce/elements/define';
