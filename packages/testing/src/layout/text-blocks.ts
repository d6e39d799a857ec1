/** A line of text as the browser broke it. */
export interface TextLine {
  readonly text: string;
  readonly box: Box;
  /** Its stretches without gaps. */
  readonly stretches: readonly Box[];
}

/** A box in the window, in CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** All text of one block container, with the elements that may clip it. */
export interface TextBlock {
  readonly element: Element;
  readonly lines: readonly TextLine[];
  /** Whether it may overlap other text by design, as in a popup over the page, in a sticky bar, or beside a float. */
  readonly isOverlay: boolean;
  readonly isVertical: boolean;
  /** Smallest font size of its text, px. */
  readonly fontSize: number;
  /** The ancestors that clip overflow, nearest first. */
  readonly clips: readonly Element[];
}

interface Place {
  readonly block: Element;
  readonly isOverlay: boolean;
  readonly clips: readonly Element[];
  /** The preview that contains it and shows only its beginning. */
  readonly folded: Element | undefined;
}

interface Glyph extends Box {
  readonly text: string;
}

interface Gathered {
  readonly place: Place;
  readonly glyphs: Glyph[];
  fontSize: number;
}

/** Every visible text below an element, shadow trees included, by the block that holds it. */
export function textBlocks(root: Element): TextBlock[] {
  const blocks = new Map<Element, Gathered>();
  gather(root, { block: root, isOverlay: false, clips: [], folded: undefined }, blocks);
  return Array.from(blocks.values(), ({ place, glyphs, fontSize }) => ({
    element: place.block,
    lines: linesOf(glyphs),
    isOverlay: place.isOverlay,
    isVertical: getComputedStyle(place.block).writingMode !== 'horizontal-tb',
    fontSize,
    clips: place.clips,
  })).filter(({ lines }) => lines.length > 0);
}

/** The rendered children of a node: those of its shadow tree, and slotted nodes. */
function drawnChildren(node: Element): readonly Node[] {
  if (node.shadowRoot) return Array.from(node.shadowRoot.childNodes);
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  return slotted.length > 0 ? slotted : Array.from(node.childNodes);
}

function gather(element: Element, place: Place, blocks: Map<Element, Gathered>): void {
  for (const child of drawnChildren(element)) {
    // The content of a closed <details> has boxes in some browsers, but is not drawn.
    if (element instanceof HTMLDetailsElement && !element.open && !isSummary(child)) continue;
    if (child instanceof Text) gatherText(child, place, blocks);
    else if (child instanceof Element) {
      const within = placeWithin(child, place);
      if (within) gather(child, within, blocks);
    }
  }
}

const isSummary = (node: Node) => node instanceof Element && node.localName === 'summary';

/** The place of text within an element; `undefined` if the element is not drawn or is for screen readers only. */
function placeWithin(element: Element, place: Place): Place | undefined {
  if (/^(?:script|style|template|option|video|audio|text)$/i.test(element.localName)) return undefined;
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return undefined;
  if (style.clipPath.startsWith('inset(50%') || style.opacity === '0') return undefined;
  const isInline = style.display === 'inline' || style.display === 'contents';
  const isOverlay = place.isOverlay || (/absolute|sticky/.test(style.position) && style.zIndex !== 'auto');
  const isClip =
    !isInline && !isFolded(element) && style.overflow !== 'visible' && !/auto|scroll/.test(style.overflowX);
  const isPreview = !isInline && isFolded(element) && style.overflow !== 'visible';
  const isScroller = /auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth;
  return {
    block: isInline || isPhrase(element, style) ? place.block : element,
    isOverlay,
    folded: isPreview ? element : place.folded,
    // Content of a scroll container can be scrolled to.
    clips: isScroller ? [] : isClip ? [element, ...place.clips] : place.clips,
  };
}

/** A preview that a button beside it unfolds. */
const isFolded = ({ parentElement }: Element) =>
  parentElement?.querySelector(':scope > [aria-expanded=false]') != null;

/** An unbreakable phrase inside a sentence: an inline block with text beside it. */
function isPhrase(element: Element, { display }: CSSStyleDeclaration): boolean {
  if (display !== 'inline-block') return false;
  const besides = Array.from(element.parentNode?.childNodes ?? []).some(
    (node) => node !== element && node.textContent?.trim() !== '' && node.nodeType !== Node.COMMENT_NODE,
  );
  const style = getComputedStyle(element);
  return besides && style.paddingLeft === '0px' && style.borderLeftWidth === '0px';
}

function gatherText(node: Text, place: Place, blocks: Map<Element, Gathered>): void {
  if (node.data.trim() === '') return;
  const bottom = place.folded?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
  const range = document.createRange();
  const glyphs: Glyph[] = [];
  for (let at = 0; at < node.data.length; ) {
    const text = String.fromCodePoint(node.data.codePointAt(at) ?? 0);
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    at += text.length;
    const box = range.getBoundingClientRect();
    if (text.trim() === '' || box.width === 0 || box.height === 0) continue;
    if (box.bottom > bottom) continue;
    glyphs.push({ text, left: box.left, top: box.top, right: box.right, bottom: box.bottom });
  }
  if (glyphs.length === 0) return;
  const fontSize = Number.parseFloat(getComputedStyle(node.parentElement ?? place.block).fontSize);
  const known = blocks.get(place.block);
  if (known === undefined) {
    blocks.set(place.block, { place, glyphs, fontSize });
    return;
  }
  known.glyphs.push(...glyphs);
  known.fontSize = Math.min(known.fontSize, fontSize);
}

/** A glyph that is left of the one before and below its middle begins another line. */
function linesOf(glyphs: readonly Glyph[]): TextLine[] {
  const lines: Glyph[][] = [];
  for (const glyph of glyphs) {
    const line = lines[lines.length - 1];
    const last = line?.[line.length - 1];
    const isNext = last === undefined || (glyph.left < last.right - 1 && glyph.top >= middle(last) - 1);
    if (line === undefined || isNext) lines.push([glyph]);
    else line.push(glyph);
  }
  return lines.map((line) => ({
    text: line.map(({ text }) => text).join(''),
    box: around(line),
    stretches: stretchesOf(line),
  }));
}

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** A gap between two letters, such as an icon, is not part of the text. */
function stretchesOf(line: readonly Glyph[]): Box[] {
  const stretches: Glyph[][] = [];
  for (const glyph of line) {
    const stretch = stretches[stretches.length - 1];
    const last = stretch?.[stretch.length - 1];
    if (stretch === undefined || last === undefined || glyph.left - last.right > 6) stretches.push([glyph]);
    else stretch.push(glyph);
  }
  return stretches.map(around);
}

const middle = ({ top, bottom }: Box) => (top + bottom) / 2;
