import { supportsAdoptingStyleSheets } from 'lit';
import { ancestors } from './ancestors.js';

const mark = 'data-mingce-print';

/** The ancestors of the printed element give it the whole paper; `font-size` hides their own text. */
const css = `@media print {
  [${mark}='way'] > :not([${mark}]), [${mark}='way']::before, [${mark}='way']::after { display: none !important; }
  [${mark}] {
    display: block !important; position: static !important; float: none !important; visibility: visible !important;
    width: auto !important; min-width: 0 !important; max-width: none !important;
    height: auto !important; min-height: 0 !important; max-height: none !important;
    margin: 0 !important; overflow: visible !important; opacity: 1 !important;
    transform: none !important; filter: none !important; contain: none !important; columns: auto !important; zoom: 1 !important;
  }
  [${mark}='way'] { padding: 0 !important; border: 0 !important; font-size: 0 !important; background: none !important; }
}`;

/**
 * A listener for a button that prints its element without the surrounding page, regardless of the page's print styles.
 * The page is restored after the dialogue is closed, or at the reader's next action. Browsers without constructable
 * style sheets print the whole page.
 */
export function printAlone({ currentTarget }: Pick<Event, 'currentTarget'>): void {
  if (!supportsAdoptingStyleSheets || !(currentTarget instanceof Element)) {
    print();
    return;
  }
  const around = Array.from(ancestors(currentTarget)).filter((node) => node.getRootNode() === document);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  around.forEach((node, at) => {
    node.setAttribute(mark, at === 0 ? 'here' : 'way');
  });
  const events = ['afterprint', 'pointerdown', 'keydown'];
  const restore = () => {
    for (const event of events) removeEventListener(event, restore, true);
    for (const node of around) node.removeAttribute(mark);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  for (const event of events) addEventListener(event, restore, true);
  print();
}
