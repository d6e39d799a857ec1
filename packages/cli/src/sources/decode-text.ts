import { recognizeEncoding, type TextEncodingName } from './recognize-encoding.js';

export type DecodedText =
  | { ok: true; text: string; encoding: TextEncodingName }
  /** `line` is the first line that is not valid UTF-8; without it the bytes are not text. */
  | { ok: false; line?: number };

/**
 * Reads bytes as text in the encodings that Chinese offices save in: UTF-8 and UTF-16 by their marks, then UTF-8 and
 * UTF-16 without a mark, then GB 18030 (which contains GBK and GB 2312). Never guesses: rejects bytes that fit none.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const recognized = recognizeEncoding();
  recognized.add(bytes);
  const { encoding, damagedLine } = recognized.result();
  if (encoding === undefined) return { ok: false };
  if (damagedLine !== undefined) return { ok: false, line: damagedLine };
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return isBinary(text) ? { ok: false } : { ok: true, text, encoding };
  } catch (error) {
    // A fatal decoder throws TypeError on bytes that are not in its encoding; here that is an expected result.
    if (!(error instanceof TypeError)) throw error;
    // If a recognized text cannot be decoded, it ends inside a character.
    return encoding.startsWith('utf-16') ? { ok: false } : { ok: false, line: linesOf(bytes) };
  }
}

function linesOf(bytes: Uint8Array): number {
  return bytes.reduce((lines, byte) => lines + Number(byte === 0x0a), 1);
}

/** A text may contain a stray control character, which the check reports; programs and pictures contain many. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for.
  const found = text.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
  return found > 2 && found * 50 > text.length;
}
