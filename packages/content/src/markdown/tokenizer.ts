import { Tokenizer, type Tokens } from 'marked';
import { limits } from './limits.js';

/** Lines that may open another block; all others continue the paragraph above. */
const opening = [
  // A blank line, code fence, heading, quote, comment, item, thematic break, or table header.
  '[ \\t]*(?:\\n|$)',
  ' {0,3}(?:`{3}|~{3}|#{1,6}(?:\\s|$)|>|<!--|[-*+](?:\\s|$))',
  ' {0,3}[-*_](?:[ \\t]*[-*_]){2,}[ \\t]*(?:\\n|$)',
  '[^\\n]*\\n[ |:]*-',
];
const nextOfParagraph = new RegExp(`\\n(?!${opening.join('|')})[^\\n]+`, 'y');
const nextInList = new RegExp(`\\n(?!${[...opening, ' {0,3}\\d{1,9}[.)](?:\\s|$)'].join('|')})[^\\n]+`, 'y');

/**
 * A Markdown dialect for government texts. It omits rules that would damage them: indented code (they indent by white
 * space), reference links (〔2023〕 is often typed with square brackets), single and double ~ (ranges such as 3~5),
 * underlined headings, and ordered lists at the top level (their numbers are clauses).
 *
 * An omitted rule returns `undefined`, so that the next rule is tried and the characters stay text.
 */
export class PolicyTokenizer extends Tokenizer {
  /** Nesting depth of quotes and lists; deeper ones are read as text. */
  #depth = 0;
  /** Length of the rest of the text that is known to contain no end of a comment. */
  #withoutCommentEnd = 0;

  override code(): undefined {
    return undefined;
  }

  override def(): undefined {
    return undefined;
  }

  override lheading(): undefined {
    return undefined;
  }

  override reflink(): undefined {
    return undefined;
  }

  override del(): undefined {
    return undefined;
  }

  override list(source: string): Tokens.List | undefined {
    if (this.lexer.state.top && /^ {0,3}\d/.test(source)) return undefined;
    return this.#inside(() => super.list(source));
  }

  override blockquote(source: string): Tokens.Blockquote | undefined {
    return this.#inside(() => super.blockquote(source));
  }

  #inside<T>(read: () => T): T | undefined {
    if (this.#depth >= limits.depth) return undefined;
    this.#depth += 1;
    try {
      return read();
    } finally {
      this.#depth -= 1;
    }
  }

  /** Only complete comments are blocks; tags are handled inside paragraphs, so that the text between them is kept. */
  override html(source: string): Tokens.HTML | undefined {
    if (!/^ {0,3}<!--/.test(source)) return undefined;
    // Without this check, each unclosed comment would be searched to the end of the text.
    if (this.#depth === 0 && source.length <= this.#withoutCommentEnd) return undefined;
    const within = this.#depth === 0 ? source : source.slice(0, limits.innerComment);
    const raw = /^ {0,3}<!--[\s\S]*?-->[ \t]*\n?/.exec(within)?.[0];
    if (raw === undefined && this.#depth === 0) this.#withoutCommentEnd = source.length;
    return raw === undefined ? undefined : { type: 'html', block: true, pre: false, raw, text: raw };
  }

  /** Tags and, at the top level, numbers open no block (see `html` and `list`): such lines continue their paragraph. */
  override paragraph(source: string): Tokens.Paragraph | undefined {
    return withNextLines(super.paragraph(source), source, nextOfParagraph);
  }

  override text(source: string): Tokens.Text | undefined {
    return withNextLines(super.text(source), source, nextInList);
  }

  /**
   * CommonMark does not close `**` between Chinese punctuation and a letter (`**重点。**内容`), because its rule requires
   * spaces that Chinese does not use. Here a plain pair of `**` is strong.
   */
  override emStrong(
    source: string,
    masked: string,
    previous?: string,
  ): Tokens.Em | Tokens.Strong | undefined {
    const token = super.emStrong(source, masked, previous);
    if (token) return token;
    const match = /^\*\*(?![\s*])([^*]*[^*\s\\])\*\*(?!\*)/.exec(source);
    if (!match) return undefined;
    const [raw, text = ''] = match;
    return { type: 'strong', raw, text, tokens: this.lexer.inlineTokens(text) };
  }

  /** Bare addresses end where Chinese text or punctuation begins. */
  override url(source: string): Tokens.Link | undefined {
    const match = /^https?:\/\/[A-Za-z0-9][A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]*/i.exec(source);
    const raw = match?.[0].replace(/(?:[.,;:!?'*)]|\([^)]*)+$/, '');
    if (raw === undefined) return undefined;
    return { type: 'link', raw, text: raw, href: raw, tokens: [{ type: 'text', raw, text: raw }] };
  }
}

/**
 * A paragraph with the lines that continue it. The lexer would join these one by one and copy the whole text each time,
 * which takes quadratic time.
 */
function withNextLines<Words extends Tokens.Paragraph | Tokens.Text>(
  words: Words | undefined,
  source: string,
  next: RegExp,
): Words | undefined {
  if (words === undefined) return undefined;
  let end = words.raw.length;
  for (next.lastIndex = end; next.test(source); ) end = next.lastIndex;
  const raw = source.slice(0, end);
  return { ...words, raw, text: raw };
}
