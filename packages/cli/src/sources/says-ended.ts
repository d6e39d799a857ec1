import { readWrittenDate, writtenDate } from '@mingce/schema/grammar';
import { readEnded } from './read-ended.js';

/** A statement that a document is no longer in force. */
export interface SaidEnded {
  /** The words as found. */
  quote: string;
  /** The day on which it ended, or will end, if they name one. */
  repealedOn?: string;
}

const noLonger = '(?:失效|废止|作废|(?:停止|不再)(?:执行|施行|实施|使用)|过期)';
const emphasis = '(?:已经?|全文|宣布|现已?|予以)*';
/** 已被《示例市新办法》代替, 被示政发〔2022〕3号文件废止. */
const replacedBy =
  '(?:现?已经?|现)?被[^，。；]{2,60}?(?:所)?(?:代替|替代|取代|废止|(?:宣布|公布)(?:废止|失效))';
const onDay = `(?:[自于从])?(${writtenDate})(?:起|之?日起)?(?:正式)?`;
const ended = `(?:${emphasis}(?:${onDay})?${emphasis}${noLonger}|${replacedBy})`;
const subject =
  '(?:[本此该](?:文件?|件|办法|规定|通知|意见|细则|政策|公告|通告|条例|规则|方案|决定|措施)(?:目前|现在)?)?';
const reason = '(?:(?:根据|依据|按照?|依照|经|因)[^。；]{2,60}?[，,])?';
const inTitle = new RegExp(`[（(【〔[]\\s*${ended}\\s*[）)】〕\\]]`);
const banner = new RegExp(
  `^[（(【〔[]?(?:(?:特别)?(?:注|备注|说明|提示|注意|编者按|编者注)[:：])?${reason}${subject}${ended}[）)】〕\\]]?[。！!]?[）)】〕\\]]?$`,
);
/** 时效性：已失效, as pages write it above a text. */
const field =
  /^[（(【〔[]?((?:文件)?(?:时效|有效|效力|状态)(?:性|状态)?|是否有效)[:：|]([^|，。；]{1,8}?)[）)】〕\]]?$/;
/** Number of lines at the head of a text in which a site may say that the document is no longer in force. */
const headLines = 4;
/** Maximum length of such a line, in UTF-16 units. */
const longest = 200;

/** The words by which a title or a line above the text says that the document is no longer in force: （已废止）, 本文件已失效. */
export function saysEnded(title: string, text: string): SaidEnded | undefined {
  const titled = inTitle.exec(title);
  if (titled) return said(titled);
  const written = text.split('\n').filter((line) => line.trim() !== '');
  for (const line of written.slice(0, headLines)) {
    if (line.length > longest) continue;
    const plain = line.replace(/^[\s>#*_|]+|[\s*_|]+$/g, '').replace(/\s+/g, '');
    const found = banner.exec(plain);
    if (found) return said(found);
    const [, name = '', value = ''] = field.exec(plain) ?? [];
    if (readEnded(value, name) === 'ended') return { quote: plain };
  }
  return undefined;
}

function said([quote, day]: RegExpExecArray): SaidEnded {
  const repealedOn = day === undefined ? undefined : readWrittenDate(day);
  return repealedOn === undefined ? { quote } : { quote, repealedOn };
}
