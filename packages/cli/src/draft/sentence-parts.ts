/** A 分句: the words between two commas, semicolons or colons, with their place in the sentence. */
export interface Part {
  from: number;
  to: number;
  text: string;
  /** The punctuation after it; empty at the end. */
  sign: string;
}

const opening = '（(〔［[《〈“‘「『';
const closing = '）)〕］]》〉”’」』';

/** The parts of a sentence. Punctuation in brackets or quotation marks separates no parts, nor does that in 1,234. */
export function partsOf(sentence: string): Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let from = 0;
  const close = (to: number, sign: string) => {
    if (to > from) parts.push({ from, to, text: sentence.slice(from, to), sign });
    from = to + 1;
  };
  for (let at = 0; at < sentence.length; at += 1) {
    const sign = sentence.charAt(at);
    if (opening.includes(sign)) depth += 1;
    else if (closing.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[，,；;：:。！？]/.test(sign)) {
      const isInNumber =
        sign === ',' &&
        /\d/.test(sentence.charAt(at - 1)) &&
        /^\d{3}(?!\d)/.test(sentence.slice(at + 1, at + 5));
      if (!isInNumber) close(at, sign);
    }
  }
  close(sentence.length, '');
  return parts;
}

/** Start and end of the bracketed words around a position; of the whole sentence if there are no brackets. */
export function bracketsAround(sentence: string, at: number): [from: number, to: number] {
  const open: number[] = [];
  for (let index = 0; index < at; index += 1) {
    const sign = sentence.charAt(index);
    if ('（('.includes(sign)) open.push(index + 1);
    else if ('）)'.includes(sign)) open.pop();
  }
  const from = open.at(-1);
  if (from === undefined) return [0, sentence.length];
  const to = sentence.slice(at).search(/[）)]/);
  return [from, to < 0 ? sentence.length : at + to];
}

const pairs: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '〔': '〕',
  '《': '》',
  '〈': '〉',
  '“': '”',
  '‘': '’',
  '「': '」',
};

/** Whether every bracket and quotation mark that opens is closed, and none closes without being opened. */
export function isBalanced(text: string): boolean {
  const awaited: string[] = [];
  for (const sign of text) {
    const close = pairs[sign];
    if (close !== undefined) awaited.push(close);
    else if (Object.values(pairs).includes(sign) && awaited.pop() !== sign) return false;
  }
  return awaited.length === 0;
}
