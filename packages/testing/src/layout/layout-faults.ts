import { type Box, type TextBlock, type TextLine, textBlocks } from './text-blocks.js';

export interface LayoutRules {
  /** The smallest text that may be drawn, px. */
  readonly leastFontSize?: number;
  /** The minimum height of a link or button on a line of its own, px; a function gives it for each target. */
  readonly leastTarget?: number | ((target: Element) => number);
}

/** Tolerance for the rounding of browsers, px. */
const tolerance = 1.5;

/**
 * Layout faults of a container and its descendants, shadow trees included: text that sticks out, is cut, overlaps other
 * text or a drawing, is set one character a line, or is broken where Chinese text must not break. One line a fault;
 * empty if there are none.
 */
export function layoutFaults(container: Element, rules: LayoutRules = {}): string[] {
  const blocks = textBlocks(container);
  const page = container.getBoundingClientRect();
  return [
    ...blocks.flatMap((block) => [
      ...outsideFaults(block, page),
      ...lineFaults(block),
      ...sizeFaults(block, rules),
    ]),
    ...overlapFaults(blocks),
    ...drawingFaults(container, blocks),
    ...(rules.leastTarget === undefined ? [] : targetFaults(container, rules.leastTarget)),
  ];
}

/** Throws the faults of a container as a readable list. */
export function expectLayout(container: Element, rules: LayoutRules = {}): void {
  const faults = layoutFaults(container, rules);
  if (faults.length > 0) throw new Error(`${faults.length} faults:\n${faults.slice(0, 25).join('\n')}`);
}

function outsideFaults({ element, lines, clips, isVertical }: TextBlock, page: Box): string[] {
  const own = element.getBoundingClientRect();
  const faults: string[] = [];
  for (const { text, box } of lines) {
    const say = (what: string) => faults.push(`${what}: “${text}” in ${nameOf(element)}`);
    if (box.right > page.right + tolerance || box.left < page.left - tolerance) {
      // In a scroll container `clips` is empty; its text may extend beyond the page.
      if (!isScrolled(element)) say(`sticks out of the page by ${Math.round(box.right - page.right)} px`);
    } else if (!isVertical && (box.right > own.right + tolerance || box.left < own.left - tolerance)) {
      say('runs out of its box');
    }
    const clip = clips.find((one) => isCut(box, one.getBoundingClientRect()));
    if (clip) say(`is cut by ${nameOf(clip)}`);
  }
  return faults;
}

const isCut = (text: Box, by: Box) =>
  text.right > by.right + tolerance ||
  text.left < by.left - tolerance ||
  // Glyphs may be higher than their lines.
  middle(text) > by.bottom + tolerance ||
  middle(text) < by.top - tolerance;

const middle = ({ top, bottom }: Box) => (top + bottom) / 2;

function isScrolled(element: Element): boolean {
  for (let one: Element | null = element; one; one = parentOf(one)) {
    if (/auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth) return true;
  }
  return false;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

const closing = /^[，。、；：！？）》〉”’〕】％%,;:!?)\]]/;
const opening = /[（《〈“‘〔【([]$/;
/** A number must not be separated from its unit. */
const parted = /(?:^|[^\w/.-])[\d.,]*\d$/;
const partner = /^(?:[\d%％‰]|[年月日号条项款元万亿个户人件岁天次倍米吨亩]|平方|公里|周岁|工作日)/;
const han = /[\u4e00-\u9fff]/;

function lineFaults({ element, lines, isVertical }: TextBlock): string[] {
  if (isVertical || lines.length < 2) return [];
  const faults: string[] = [];
  const all = lines.map(({ text }) => text).join('｜');
  const say = (what: string) => faults.push(`${what}: “${all.slice(-60)}” in ${nameOf(element)}`);
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (lines.length > 2 && characters / lines.length < 2.5) say('is vertical');
  for (const [index, { text }] of lines.entries()) {
    const next = lines[index + 1];
    if (
      index > 0 &&
      closing.test(text) &&
      isContinued(lines, index) &&
      !/[\w/]$/.test(lines[index - 1]?.text ?? '')
    )
      say('begins a line with a closing mark');
    if (next === undefined) continue;
    if (opening.test(text)) say('ends a line with an opening mark');
    if (parted.test(text) && partner.test(next.text) && isBelow(next, lines[index]))
      say('parts a number from its unit');
  }
  const last = lines[lines.length - 1]?.text ?? '';
  if (
    last.replace(/[，。、；：！？）》”]+$/, '').length < 2 &&
    han.test(last) &&
    isContinued(lines, lines.length - 1)
  )
    say('ends with a line of one character');
  return faults;
}

const isBelow = (next: TextLine, line: TextLine | undefined) =>
  line !== undefined && next.box.left < line.box.right && next.box.top > middle(line.box);

/** Whether a line continues the one before it in the same column. */
const isContinued = (lines: readonly TextLine[], index: number) => {
  const [line, before] = [lines[index], lines[index - 1]];
  return line !== undefined && isBelow(line, before);
};

function sizeFaults({ element, lines, fontSize }: TextBlock, { leastFontSize = 0 }: LayoutRules): string[] {
  return fontSize >= leastFontSize - 0.1
    ? []
    : [`is ${fontSize} px small: “${lines[0]?.text}” in ${nameOf(element)}`];
}

/** Lines are higher than their glyphs, so only their inner parts are compared. */
const core = ({ left, top, right, bottom }: Box): Box => {
  const inset = (bottom - top) * 0.3;
  return { left: left + 1, right: right - 1, top: top + inset, bottom: bottom - inset };
};

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function overlapFaults(blocks: readonly TextBlock[]): string[] {
  const lines = blocks
    .filter(({ isOverlay }) => !isOverlay)
    .flatMap((block) =>
      block.lines.flatMap(({ text, stretches }) => stretches.map((box) => ({ block, text, box: core(box) }))),
    )
    .sort((a, b) => a.box.top - b.box.top);
  const faults: string[] = [];
  for (const [index, line] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (other.box.top >= line.box.bottom) break;
      if (other.block !== line.block && meet(line.box, other.box))
        faults.push(
          `overlap: “${line.text}” in ${nameOf(line.block.element)} and “${other.text}” in ${nameOf(other.block.element)}`,
        );
    }
  }
  return faults;
}

/** Text over a drawing that is part of the flow, such as a bar. */
function drawingFaults(container: Element, blocks: readonly TextBlock[]): string[] {
  const drawings = deepAll(container, 'svg, img').filter(
    (drawing) => isDrawn(drawing) && !/absolute|fixed/.test(getComputedStyle(drawing).position),
  );
  return drawings.flatMap((drawing) => {
    const box = drawing.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return [];
    return blocks
      .filter(({ isOverlay }) => !isOverlay)
      .flatMap(({ element, lines }) =>
        lines
          .filter((line) => line.stretches.some((one) => meet(core(one), box)))
          .map(({ text }) => `on a drawing: “${text}” in ${nameOf(element)} on ${nameOf(drawing)}`),
      );
  });
}

/** Whether nothing around an element hides it or lays it over the page. */
function isDrawn(element: Element): boolean {
  for (let one: Element | null = element; one; one = parentOf(one)) {
    const { opacity, position, zIndex } = getComputedStyle(one);
    if (opacity === '0' || (position === 'absolute' && zIndex !== 'auto')) return false;
  }
  return true;
}

/** Links and buttons outside lines of text need a minimum size (WCAG 2.2, 2.5.8). */
function targetFaults(container: Element, leastTarget: number | ((target: Element) => number)): string[] {
  return deepAll(container, 'a[href], button, summary, [role=tab], [role=option]').flatMap((target) => {
    const box = target.getBoundingClientRect();
    if (box.width === 0 || box.height === 0 || isInSentence(target)) return [];
    const details = target.closest('details');
    if (getComputedStyle(target).clipPath.startsWith('inset(50%')) return [];
    if (details && !details.open && target.localName !== 'summary') return [];
    const least = typeof leastTarget === 'number' ? leastTarget : leastTarget(target);
    return box.height >= least - 0.5 && box.width >= Math.min(least, 24) - 0.5
      ? []
      : [
          `a target of ${Math.round(box.width)} × ${Math.round(box.height)} px: ${nameOf(target)} “${target.textContent?.trim().slice(0, 20)}”`,
        ];
  });
}

/** Whether there is other text in the block of a link, so that its height is the line's. */
function isInSentence(target: Element): boolean {
  if (!/^inline(?:-block)?$/.test(getComputedStyle(target).display)) return false;
  let block = parentOf(target);
  while (block && /^(?:inline|inline-block|contents)$/.test(getComputedStyle(block).display))
    block = parentOf(block);
  return (block?.textContent?.trim().length ?? 0) > (target.textContent?.trim().length ?? 0);
}

function deepAll(root: Element | ShadowRoot, selector: string): Element[] {
  return Array.from(root.querySelectorAll('*')).flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? deepAll(element.shadowRoot, selector) : []),
  ]);
}

function nameOf(element: Element): string {
  const names = element.getAttribute('class')?.trim().split(/\s+/).filter(Boolean) ?? [];
  const own = [element.localName, ...names].join('.');
  const parent = element.parentElement;
  return parent === null
    ? own
    : `${parent.localName}${parent.className && typeof parent.className === 'string' ? `.${parent.className.trim().split(/\s+/)[0]}` : ''}>${own}`;
}
