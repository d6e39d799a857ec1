export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

export interface RecognizedEncoding {
  /** Absent if the bytes fit none. */
  encoding?: TextEncodingName;
  /** For UTF-8 with broken bytes: the first line with such a byte. */
  damagedLine?: number;
}

export interface EncodingRecognizer {
  add(chunk: Uint8Array): void;
  result(): RecognizedEncoding;
}

/** Length of the beginning that decides whether a source is UTF-16 without a byte order mark, in bytes. */
const sampleSize = 64 * 1024;

/**
 * Recognizes the encoding of bytes that come in pieces, so that a source of any size works. Input that ends inside
 * a character counts as broken off and not as damaged.
 */
export function recognizeEncoding(): EncodingRecognizer {
  let sample = new Uint8Array();
  const utf8 = utf8Damage();
  const gb18030 = fits('gb18030');
  let hasNull = false;

  return {
    add(chunk) {
      if (sample.length < sampleSize) sample = joined(sample, chunk.subarray(0, sampleSize - sample.length));
      hasNull ||= chunk.includes(0);
      utf8.add(chunk);
      gb18030.add(chunk);
    },
    result() {
      if (sample[0] === 0xff && sample[1] === 0xfe) return { encoding: 'utf-16le' };
      if (sample[0] === 0xfe && sample[1] === 0xff) return { encoding: 'utf-16be' };
      if (hasNull) {
        const encoding = utf16WithoutMark(sample);
        if (encoding !== undefined) return { encoding };
      }
      if (utf8.broken() === 0) return { encoding: 'utf-8' };
      // UTF-8 with a few broken bytes often decodes as GB 18030 too, into nonsense; so it is recognized first.
      if (utf8.sound() >= utf8.broken() * 4) return { encoding: 'utf-8', damagedLine: utf8.line() };
      if (!gb18030.ok()) return {};
      return { encoding: readsAsBig5(sample) ? 'big5' : 'gb18030' };
    },
  };
}

/** The most common characters of official texts, in simplified and in traditional form. */
const commonest =
  /[的一是在不了有和人这這中大为為上个個国國我以要时時来來用们們生到作地于於出会會可也你对對生能而子年发發工行方定规規办辦法条條第市政府补補贴貼]/g;

/** Big5 decodes as GB 18030 too, into characters that no text has: the reading with more common characters is right. */
function readsAsBig5(sample: Uint8Array): boolean {
  const share = (encoding: TextEncodingName) => {
    const text = new TextDecoder(encoding).decode(sample);
    const damaged = text.match(/[\uFFFD\uE000-\uF8FF]/g)?.length ?? 0;
    return (text.match(commonest)?.length ?? 0) - damaged;
  };
  const big5 = share('big5');
  return big5 >= 3 && big5 > 3 * Math.max(0, share('gb18030'));
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(left.length + right.length);
  all.set(left);
  all.set(right, left.length);
  return all;
}

function utf8Damage() {
  const lossy = new TextDecoder('utf-8');
  const strict = fits('utf-8');
  let [broken, sound, lines, firstLine] = [0, 0, 1, 0];
  const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return {
    add(chunk: Uint8Array) {
      const text = lossy.decode(chunk, { stream: true });
      const wasSound = strict.ok();
      strict.add(chunk);
      if (!strict.ok()) {
        // U+FFFD that the bytes themselves encode belongs to the text; the check of damaged texts reports it.
        broken += count(text, /\uFFFD/g);
        if (wasSound) firstLine = lines + count(text.slice(0, text.indexOf('\uFFFD')), /\n/g);
      }
      sound += count(text, /[\u2E80-\u9FFF\uF900-\uFFEF]/g);
      lines += count(text, /\n/g);
    },
    broken: () => (strict.ok() ? 0 : Math.max(1, broken)),
    sound: () => sound,
    line: () => firstLine,
  };
}

function fits(encoding: TextEncodingName) {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let isOk = true;
  return {
    add(chunk: Uint8Array) {
      if (!isOk) return;
      try {
        decoder.decode(chunk, { stream: true });
      } catch (error) {
        // A fatal decoder throws TypeError on bytes that are not in its encoding; here that is an expected result.
        if (!(error instanceof TypeError)) throw error;
        isOk = false;
      }
    },
    ok: () => isOk,
  };
}

/** Digits and line ends have a zero byte, on one side only; and only on the right side does the text read as one. */
function utf16WithoutMark(sample: Uint8Array): TextEncodingName | undefined {
  const even = sample.subarray(0, sample.length - (sample.length % 2));
  const readable = (['utf-16le', 'utf-16be'] as const).filter((encoding) => {
    const text = new TextDecoder(encoding).decode(even);
    const usual = text.match(/[\t\n\r\u0020-\u007E\u2010-\u2040\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/g);
    return (usual?.length ?? 0) >= text.length * 0.95;
  });
  return readable.length === 1 ? readable[0] : undefined;
}
