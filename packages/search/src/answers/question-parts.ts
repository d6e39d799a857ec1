/** Greetings, thanks and other words of courtesy: they ask nothing. */
const courtesy = new RegExp(
  [
    '尊敬的[^，。！!：:,\\s]{1,14}[，。！!：:,\\s]*',
    '(?:各位|亲爱的)?(?:领导|书记|县长|市长|局长|区长|镇长|工作人员|老师|客服|同志)(?:们)?(?:您们?|你们?)?好[，。！!：:,\\s]*',
    '(?:您们?|你们?|大家)好[啊呀]?[，。！!：:,\\s]*',
    '(?:非常|十分|万分|先)?(?:谢谢|感谢|多谢)(?:您|你|领导|大家|了|啦)*[，。！!,\\s]*',
    '(?:敬请|恳请|希望|盼望|盼|望|请)(?:领导|贵局|有关部门|相关部门|您|你们|尽快|能|及时|予以|给予|帮忙)*(?:回复|答复|解答|告知|为盼|解惑|释疑|指点)[，。！!,\\s]*',
    '(?:麻烦|打扰|辛苦)(?:您|你|一下|了|问一下)*[，。！!,\\s]*',
    '此致[，。！!,\\s]*敬礼',
  ].join('|'),
  'g',
);

/** Words that mark a question, with or without a question mark. */
const asks =
  /[？?]|吗|呢[，。]?$|怎么|怎样|如何|什么|哪[里儿个些种年天]|谁|多少|多久|多大|几[个天年岁月点号次]|是否|能否|可否|能不能|可不可以|是不是|有没有|要不要|会不会|为何|为什么|请问|咨询|想问|想了解|想知道/;

/** Whether a sentence is a question, with or without a question mark. */
export function isAsking(sentence: string): boolean {
  return asks.test(sentence);
}

/** The text without words of courtesy; the text itself if nothing is left. */
export function withoutCourtesy(text: string): string {
  const plain = text.replace(courtesy, ' ').replace(/\s+/g, ' ').trim();
  return plain === '' ? text.trim() : plain;
}

const mostParts = 4;
/** Minimum length of a question of its own; shorter ones such as 是吗？ or 怎么办？ belong to the text before. */
const fewestCharacters = 5;

/**
 * The questions of a text in order: each sentence that is a question, with the statements before it. A text with at
 * most one question is one part.
 */
export function questionsIn(text: string): string[] {
  const sentences = withoutCourtesy(text)
    // Without lookbehind, which older Safari does not support.
    .replace(/[？?！!。；;\n]/g, (end) => `${end}\u0000`)
    .split('\u0000')
    .flatMap((sentence) =>
      sentence.split(/(?=(?:另外|还有|其次|第[二三四]个?[、，,]|[2-4２-４二三四][.．、]))/),
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  const parts: string[] = [];
  let background = '';
  for (const sentence of sentences) {
    background += sentence;
    if (!asks.test(sentence)) continue;
    const isShort = Array.from(sentence.replace(/[^0-9a-z\u3400-\u9fff]/gi, '')).length < fewestCharacters;
    const last = parts.length - 1;
    if ((isShort || parts.length === mostParts) && last >= 0) parts[last] += background;
    else parts.push(background);
    background = '';
  }
  if (parts.length === 0) return [withoutCourtesy(text)];
  if (background !== '') parts[parts.length - 1] += background;
  return parts;
}

/**
 * The questions that a sentence asks between its commas; empty unless there are at least two pieces and each is a
 * question by itself.
 */
export function questionsBetweenCommas(sentence: string): string[] {
  const pieces = withoutCourtesy(sentence)
    .split(/[，,]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const isWhole = (piece: string) => asks.test(piece) && Array.from(piece).length >= fewestCharacters;
  return pieces.length >= 2 && pieces.length <= mostParts && pieces.every(isWhole) ? pieces : [];
}
