import { isAsking, withoutCourtesy } from '@mingce/search/answers';

/** A text without its polite phrases, and these phrases. */
export interface Opened {
  text: string;
  /** The removed parts, in their order. */
  courtesy: string[];
}

const hello = '(?:您们?|你们?|大家)好[！!，,。：:；;\\s]*';
const whoever =
  '(?:尊敬的|敬爱的|亲爱的)?[^，。！？；：\\n]{0,24}?(?:网友|网民|市民|群众|村民|居民|业主|用户|来信人|留言人|咨询人|投诉人|同志|朋友|先生|女士|同学|家长|领导|书记|县长|市长|局长|区长|镇长)(?:们)?[”"’\\s]*(?:（[^）]{0,12}）|\\([^)]{0,12}\\))?';
const received =
  '(?:(?:您|你|网民|关于您)[^。！？\\n]{0,60}?)?(?:来信|留言|邮件|信件|咨询|反映|提问|提出|诉求|问题|事项)[^。！？\\n：:]{0,40}?(?:收悉|收到|知悉|阅悉|获悉|悉知)[^。！？\\n：:]{0,60}[。！，,：:\\s]*';
const asFollows =
  '[^。！？\\n]{0,40}?(?:回复|答复|解答|回答|说明|汇报|回应|反馈)(?:意见|情况)?(?:给您|您)?如下[：:，,。\\s]*';
const thanksForAsking =
  '(?:首先)?(?:非常|十分|衷心)?(?:感谢|谢谢)(?:您|你|大家)?(?:一直以来)?(?:对|给|的|提出|关心|关注|来信|留言|支持|理解|您)[^。！？\\n]{0,60}[。！!，,\\s]*';

const openings = [
  new RegExp(`^\\s*${whoever}(?:\\s*[：:]\\s*|[，,！!\\s]*(?=${hello}))`),
  new RegExp(`^\\s*${hello}`),
  new RegExp(`^\\s*${thanksForAsking}`),
  new RegExp(`^\\s*${received}`),
  new RegExp(`^\\s*(?:现|经|根据|就|针对|对于?)?[^。！？\\n]{0,30}?${asFollows}`),
];

const day =
  '(?:\\d{4}|[二〇○零一三四五六七八九]{4})\\s*[年./-]\\s*[\\d一二三四五六七八九十]{1,3}\\s*[月./-]\\s*[\\d一二三四五六七八九十]{1,3}\\s*日?';
/** The signature of an office; with a verb it would be a sentence. */
const office =
  '(?:(?![将应请您我已按进予可能需须])[\\u4e00-\\u9fffA-Z\\d]){2,24}(?:局|委员会|委|办公室|办|中心|政府|厅|院|站|大队|支队|公司|街道|社区)';

const closings = [
  new RegExp(`(?:(?:^|[\\s。！；])${office}[，,\\s]*|^|[\\s。！])${day}[。\\s]*$`),
  // A signature is a line of its own, or follows a full stop.
  new RegExp(`(?:\\n|[。！])\\s*(${office})[。\\s]*$`),
  /(?:再次|最后|在此|同时)?[，,]?(?:非常|十分|衷心)?(?:感谢|谢谢)(?:您|你|大家)?[^。！？\n]{0,60}(?:[。！!\s]*|$)$/,
  /(?:最后)?[，,]?(?:祝|顺祝|敬祝|恭祝)(?:您|你|大家|身体|工作|生活|阖家|全家|家庭|学习)?[^。！？\n]{0,40}[。！!\s]*$/,
  /(?:特此|专此)(?:回复|答复|函复|奉复|复)[。！!\s]*$/,
  /(?:\n\s*|[。！]\s*)此复[。！!\s]*$/,
  /此致[，。！!\s]*敬礼[。！!\s]*$/,
  // A note after the reply by the office that forwarded the letter.
  new RegExp(
    `(?:在此[，,\\s]*)?(?:${day}|\\d{0,4}年\\d{1,2}月\\d{1,2}[日号])?[，,\\s]*(?:[“"]?[^，。！？\\n]{0,20}网友[”"]?|尊敬的[^，。！？\\n]{0,14})?[：:，,\\s]*(?:您|你)好[！!，,。：:\\s]*(?:(?:您|你)(?:所)?(?:反映|咨询|提出)[^。！\\n]{0,8})?已?[^。！\\n]{0,12}(?:转|交)[^。！\\n]{0,60}[。！]?\\s*$`,
  ),
];

/** Removes salutation, thanks, signature and date from a reply: 尊敬的网友，您好 … 感谢您的关注. */
export function openReply(text: string): Opened {
  const ends: string[] = [];
  let rest = trimmed(text);
  // They occur in any order and repeatedly: a signature after the thanks, thanks after a signature.
  for (let again = true; again; ) {
    again = false;
    for (const closing of closings) {
      const match = closing.exec(rest);
      const body = match ? rest.slice(0, match.index) + (/^[。！]/.exec(match[0])?.[0] ?? '') : rest;
      if (!match || trimmed(body) === '') continue;
      ends.unshift(match[0].replace(/^[。！\s]+/, '').trim());
      rest = trimmed(body);
      again = true;
    }
  }
  const starts: string[] = [];
  for (let again = true; again; ) {
    again = false;
    for (const opening of openings) {
      const match = opening.exec(rest);
      if (!match || match[0].trim() === '' || trimmed(rest.slice(match[0].length)) === '') continue;
      starts.push(match[0].trim());
      rest = trimmed(rest.slice(match[0].length));
      again = true;
    }
  }
  return { text: rest, courtesy: [...starts, ...ends].filter((words) => words !== '') };
}

/** Maximum length of a sentence that is used as a question unchanged, in characters. */
const longestQuestion = 60;

export interface AskedQuestion {
  question: string;
  /** Other questions of the letter. */
  alternatives: string[];
  /** Whether the question was extracted from a longer letter, so that a person should check it. */
  isChosen: boolean;
}

/**
 * The question of a letter: its title, if meaningful, else the sentence that is a question; further questions are
 * alternative wordings. The rest of the letter is about the writer and left out.
 */
export function questionOf(title: string, letter: string): AskedQuestion | undefined {
  const asked = withoutCourtesy(letter)
    .split(/(?<=[。！？!?；;\n])/)
    .map((sentence) => askedIn(trimmed(sentence).replace(/[。；;]$/, '')))
    .filter((sentence) => sentence.length >= 5 && sentence.length <= longestQuestion && isAsking(sentence));
  const others = (question: string) =>
    [...new Set(asked)].filter((sentence) => sentence !== question).slice(0, 2);
  const own = trimmed(title);
  if (own !== '' && !saysNothing.test(own)) {
    return { question: own, alternatives: others(own), isChosen: own.length > longestQuestion };
  }
  const whole = trimmed(withoutCourtesy(letter));
  if (whole === '') return own === '' ? undefined : { question: own, alternatives: [], isChosen: true };
  if (whole.length <= longestQuestion && !/[。！？\n]./.test(whole)) {
    return { question: whole, alternatives: [], isChosen: false };
  }
  const [first] = asked;
  const question = first ?? trimmed(whole.slice(0, longestQuestion));
  return { question, alternatives: others(question), isChosen: true };
}

/** The words after 请问; before it the writer introduces himself. */
function askedIn(sentence: string): string {
  const [, asked = ''] = /(?:请问|想问|想咨询|咨询)(?:一下|下)?[，,：:]?\s*(.{6,})$/.exec(sentence) ?? [];
  return asked === '' ? sentence : asked;
}

/** Titles without a subject: 咨询, 求助信, 我要投诉, 关于一个问题. */
const saysNothing =
  /^(?:关于|有关|我要|我想|想|请|在线|网上)?(?:一个|一些)?(?:咨询|求助|投诉|建议|问题|来信|留言|反映|举报|诉求|政策|情况|其他|无)*(?:信|件|一下|类|问题)?[！!？?。]?$/;

function trimmed(text: string): string {
  return text.replace(/^[\s\u3000，,。；;]+|[\s\u3000]+$/g, '');
}
