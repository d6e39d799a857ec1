const opening = /[(（〔［[]/;
const closing = /[)）〕］\]]/;

/** A bracket of a text with its content; `end` is the position after its closing bracket. */
export interface Bracket {
  start: number;
  end: number;
  inner: string;
}

/** The outermost brackets of a text, round or square, half- or full-width, even mixed: （各县(市、区)政府负责） is one. */
export function outerBrackets(text: string): Bracket[] {
  const brackets: Bracket[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (opening.test(character)) {
      if (depth === 0) start = at;
      depth += 1;
    } else if (closing.test(character) && depth > 0) {
      depth -= 1;
      if (depth === 0) brackets.push({ start, end: at + 1, inner: text.slice(start + 1, at) });
    }
  }
  return brackets;
}

/** Splits at the separators outside brackets: 各县(市、区)政府、市商务局 is two. */
export function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (opening.test(character)) depth += 1;
    else if (closing.test(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separator.test(character)) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
