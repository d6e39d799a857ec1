import { type Image, type Inline, linkSchema } from '@mingce/schema';
import type { Lexer, Token, Tokens } from 'marked';
import { inlineText } from '../text/inline-text.js';
import { decodeEntities } from './entities.js';
import type { FaultLog } from './fault-log.js';
import { limits } from './limits.js';

/** Characters that may be markup; a text without them needs no lexer. */
const markup = /[\\`*_[\]<>&!\n]|https?:\/\//i;

/** Characters that can open markup; each may be matched with every other, so their number is limited. */
const signs = /\*+|_+|`+|[[\]<&~]|:\/\//g;
const escaped = /\\([!-/:-@[-`{-~])/g;

/** Parses the text inside blocks; `line` is the first line of its source. */
export class InlineParser {
  readonly #lexer: Lexer;
  readonly #faults: FaultLog;

  constructor(lexer: Lexer, faults: FaultLog) {
    this.#lexer = lexer;
    this.#faults = faults;
  }

  /** Parses inlines and, at the top level, pictures. */
  read(source: string, line: number): (Inline | Image)[] {
    const text = source.trim();
    if (text === '') return [];
    if (!markup.test(text)) return [text];
    if ((text.match(signs)?.length ?? 0) > limits.markup) {
      // Escaped characters do not count as markup, such as rows of underscores in a form.
      const isPlain = text.replace(escaped, '').match(signs) === null && !text.includes('\n');
      if (!isPlain) this.#faults.add('content.tooMuchMarkup', 'error', line, { limit: limits.markup });
      return [text.replace(escaped, '$1').replace(/\s+/g, ' ')];
    }
    return trimEnds(
      mergeStrings(
        this.#readTokens(this.#lexer.inlineTokens(text), text, 0, { text, line, counted: 0, breaks: 0 }),
      ),
    );
  }

  /** Parses inlines only: a picture, which is not allowed here, is replaced by its description. */
  readWords(source: string, line: number): Inline[] {
    return wordsOnly(this.read(source, line), () =>
      this.#faults.add('content.misplacedImage', 'warning', line),
    );
  }

  #readTokens(tokens: readonly Token[], source: string, start: number, whole: Whole): (Inline | Image)[] {
    let cursor = 0;
    return tokens.flatMap((token) => {
      const found = source.indexOf(token.raw, cursor);
      const offset = found < 0 ? cursor : found;
      cursor = offset + token.raw.length;
      return this.#readToken(token as Tokens.Generic, start + offset, whole);
    });
  }

  #readToken(token: Tokens.Generic, offset: number, whole: Whole): (Inline | Image)[] {
    const line = lineAt(whole, offset);
    const children = () => {
      const inner = Math.max(0, token.raw.indexOf(token.text ?? ''));
      return this.#readTokens(token.tokens ?? [], token.raw.slice(inner), offset + inner, whole);
    };
    const words = () =>
      mergeStrings(wordsOnly(children(), () => this.#faults.add('content.misplacedImage', 'warning', line)));

    switch (token.type) {
      case 'strong':
        return [{ type: 'strong', children: words() }];
      case 'em':
        if (isProduct(token.raw, whole.text, offset)) {
          this.#faults.add('content.starsKept', 'warning', line, {
            words: token.raw.replace(/\s+/g, ' ').slice(0, 40),
          });
          return ['*', ...words(), '*'];
        }
        return [{ type: 'emphasis', children: words() }];
      case 'link':
        return this.#link(token.href, words(), line);
      case 'image':
        return this.#image(token.href, token.text, line);
      case 'br':
        return [{ type: 'break' }];
      case 'html':
        return this.#html(token.raw, line);
      case 'codespan':
        this.#faults.add('content.code', 'warning', line);
        return [token.text];
      case 'escape':
        return [token.text];
      default:
        return [joinLines(decodeEntities(token.raw), offset, whole)];
    }
  }

  #link(target: string, children: Inline[], line: number): Inline[] {
    const href = cleanLink(target);
    if (href !== undefined) return [{ type: 'link', href, children }];
    this.#faults.add('content.unsafeLink', 'error', line, { href: target });
    return children;
  }

  #image(target: string, text: string, line: number): (Inline | Image)[] {
    const alt = decodeEntities(text.replace(/\\(?=[!-/:-@[-`{-~])/g, ''))
      .replace(/\s+/g, ' ')
      .trim();
    const src = cleanLink(target);
    if (alt === '') this.#faults.add('content.imageAlt', 'error', line, { src: target });
    if (src === undefined) this.#faults.add('content.unsafeLink', 'error', line, { href: target });
    if (alt === '' || src === undefined) return alt === '' ? [] : [alt];
    return [{ type: 'image', src, alt }];
  }

  #html(raw: string, line: number): Inline[] {
    this.#faults.addHtml(raw, line);
    return [];
  }
}

/** 补贴=人数*标准*月数, 5*3*2: stars between operands are signs of multiplication, no emphasis. */
function isProduct(raw: string, text: string, offset: number): boolean {
  if (!raw.startsWith('*')) return false;
  const operand = /[\p{L}\p{N}）)%％]/u;
  const before = text.slice(0, offset);
  const after = text.slice(offset + raw.length);
  if (!operand.test(before.slice(-1)) || !/^[\p{L}\p{N}（(]/u.test(after)) return false;
  return (/\d$/.test(before) && /^\*[\d.]+\*$/.test(raw)) || /[=＝][^。；=＝]*$/.test(before.slice(-200));
}

/** The source that offsets are counted in, and the line it begins on. */
interface Whole {
  readonly text: string;
  readonly line: number;
  /** Position up to which line ends have been counted, and their number. */
  counted: number;
  breaks: number;
}

/** Offsets are ascending, so that line ends are counted only once. */
function lineAt(whole: Whole, offset: number): number {
  if (offset < whole.counted) {
    whole.counted = 0;
    whole.breaks = 0;
  }
  for (let at = whole.text.indexOf('\n', whole.counted); at >= 0 && at < offset; ) {
    whole.breaks += 1;
    whole.counted = at + 1;
    at = whole.text.indexOf('\n', whole.counted);
  }
  return whole.line + whole.breaks;
}

/**
 * Removes line breaks from running text: between Latin words they become a space, between Chinese characters nothing.
 */
function joinLines(text: string, offset: number, whole: Whole): string {
  if (!text.includes('\n')) return text;
  // Without the lookbehind, matching the spaces before a line end would take quadratic time.
  return text.replace(/(?<![ \t])[ \t]*\n[ \t]*/g, (_match, at: number) => {
    const lineBreak = whole.text.indexOf('\n', offset + at);
    const before = /(\S)[\s*_]*$/.exec(whole.text.slice(Math.max(0, lineBreak - 20), lineBreak))?.[1] ?? '';
    const after = /^[\s*_]*(\S)/.exec(whole.text.slice(lineBreak, lineBreak + 20))?.[1] ?? '';
    return /^[!-~]{2}$/.test(before + after) ? ' ' : '';
  });
}

/** The address in its published form, or `undefined` if a page must not link to it. */
function cleanLink(target: string): string | undefined {
  const href = decodeEntities(target).trim().replace(/\s/g, '%20');
  return linkSchema.safeParse(href).success ? href : undefined;
}

function wordsOnly(inlines: readonly (Inline | Image)[], onImage: () => void): Inline[] {
  return inlines.map((inline) => {
    if (typeof inline === 'string' || inline.type !== 'image') return inline;
    onImage();
    return inline.alt;
  });
}

function mergeStrings<T>(inlines: readonly (T | string)[]): (T | string)[] {
  const merged: (T | string)[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (inline === '' || isEmptyMarkup(inline)) continue;
    if (typeof inline === 'string' && typeof last === 'string') merged[merged.length - 1] = last + inline;
    else merged.push(inline);
  }
  return merged;
}

function isEmptyMarkup(inline: unknown): boolean {
  if (typeof inline !== 'object' || inline === null || !('children' in inline)) return false;
  return inlineText((inline as { children: Inline[] }).children) === '';
}

function trimEnds(inlines: (Inline | Image)[]): (Inline | Image)[] {
  const trimmed = [...inlines];
  const first = trimmed[0];
  if (typeof first === 'string') trimmed[0] = first.trimStart();
  const last = trimmed.at(-1);
  if (typeof last === 'string') trimmed[trimmed.length - 1] = last.trimEnd();
  return trimmed.filter((inline) => inline !== '');
}
