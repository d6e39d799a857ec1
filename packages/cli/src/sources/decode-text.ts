export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export type DecodedText =
  | { ok: true; text: string; encoding: TextEncodingName }
  /** `line` is where valid UTF-8 breaks off; without it the bytes are no text at all. */
  | { ok: false; line?: number };

/**
 * Reads bytes as text in the encodings that Chinese offices save in: UTF-8 and UTF-16 by their marks, then UTF-8
 * without a mark, then GB 18030 (which contains GBK and GB 2312). Never guesses: bytes that fit none are refused.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  if (bytes.includes(0)) return { ok: false };

  const utf8 = decodeAs('utf-8', bytes);
  if (utf8.ok) return utf8;
  const damagedLine = lineOfDamagedUtf8(bytes);
  if (damagedLine !== undefined) return { ok: false, line: damagedLine };
  return decodeAs('gb18030', bytes);
}

function decodeAs(encoding: TextEncodingName, bytes: Uint8Array): DecodedText {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return hasControlCharacters(text) ? { ok: false } : { ok: true, text, encoding };
  } catch (error) {
    // A fatal decoder throws TypeError on bytes that are not in its encoding; that is the answer, not a failure.
    if (error instanceof TypeError) return { ok: false };
    throw error;
  }
}

/** UTF-8 with a few broken bytes often decodes as GB 18030 too, into nonsense; so it is recognised first. */
function lineOfDamagedUtf8(bytes: Uint8Array): number | undefined {
  const lossy = new TextDecoder('utf-8').decode(bytes);
  const broken = lossy.match(/\uFFFD/g)?.length ?? 0;
  const sound = lossy.match(/[\u2E80-\u9FFF\uF900-\uFFEF]/g)?.length ?? 0;
  if (sound < broken * 4) return undefined;
  return lossy.slice(0, lossy.indexOf('\uFFFD')).split('\n').length;
}

function hasControlCharacters(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for.
  return /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.test(text);
}
