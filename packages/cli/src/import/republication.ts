import { readDay } from './read-day.js';

/** Lines that the source page put around a text. */
export interface Republication {
  /** The text without those lines. */
  text: string;
  /** 发布时间 of the page. */
  publishedOn?: string;
  /** The removed lines, unchanged. */
  lines: string[];
}

const label =
  '(?:发布时间|发布日期|发布于|发表时间|更新时间|上传时间|信息来源|文章来源|稿件来源|来源|作者|责任编辑|责编|编辑|审核|审稿|浏览次数|浏览量|浏览|阅读次数|阅读量|阅读|点击次数|点击数|点击量|点击率|点击|访问次数|访问量|字体大小|字体|字号|文字大小|分享到|分享|上一篇|下一篇|上一条|下一条)';
const control =
  '(?:[【\\[（(]?\\s*(?:特大|大|中|小|打印本页|打印|关闭窗口|关闭本页|关闭|收藏|分享到|分享|微信|微博|新浪微博|QQ空间|返回顶部|返回|纠错|下载|朗读|繁体|简体|A\\+|A-|T\\+|T-)(?:\\s+(?:特大|大|中|小))*\\s*[】\\]）)]?)';
const item = new RegExp(`^(?:[【[（(]?${label}\\s*[:：]\\s*|${control})`);
const date = /^\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}(?:\s*日)?(?:[ T　]+\d{1,2}:\d{2}(?::\d{2})?)?/;
const whole =
  /^(?:(?:您)?(?:当前|现在|所在)?(?:的)?位置\s*[:：].{2,80}|扫一扫.{0,24}|(?:上一?[篇条]|下一?[篇条])\s*[:：].{0,80}|.{0,10}分享到\s*[:：]?.{0,30}|(?:打印|关闭)(?:本页|窗口)?)$/;
/** Number of lines above and below the document in which such lines are looked for. */
const edge = 12;

/** Takes the lines of the republishing page (发布时间, 来源, 浏览次数, 字体, 打印, 分享) out of head and foot of a text. */
export function takeRepublication(text: string): Republication {
  const lines = text.split('\n');
  const written = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  const edges = new Set([...written.slice(0, edge), ...written.slice(-edge)]);
  const taken = [...edges].sort((a, b) => a - b).filter((index) => isPageLine(lines[index] ?? ''));
  if (taken.length === 0) return { text, lines: [] };
  const removed = taken.map((index) => lines[index] ?? '');
  const stated = removed
    .map((line) => /(?:发布时间|发布日期|发布于|发表时间)\s*[:：]\s*(.{8,20})/.exec(line)?.[1])
    .map((value) => (value === undefined ? undefined : readDay(date.exec(value)?.[0] ?? '')))
    .find((day) => day !== undefined);
  return {
    text: lines.filter((_, index) => !taken.includes(index)).join('\n'),
    ...(stated === undefined ? {} : { publishedOn: stated }),
    lines: removed.map((line) => line.trim()),
  };
}

/** A line of labels with short values and of buttons, and of nothing else. */
function isPageLine(line: string): boolean {
  let rest = line.replace(/^[\s>#*_|]+|[*_|\s]+$/g, '').replace(/\\/g, '');
  if (rest.length > 200) return false;
  if (whole.test(rest)) return true;
  let items = 0;
  let labels = 0;
  while (rest !== '') {
    const found = item.exec(rest);
    if (!found) return false;
    items += 1;
    rest = rest.slice(found[0].length);
    if (/[:：]\s*$/.test(found[0])) {
      labels += 1;
      const value = date.exec(rest)?.[0] ?? /^[^\s|｜:：【[。；，]{0,30}/.exec(rest)?.[0] ?? '';
      rest = rest.slice(value.length);
    }
    rest = rest.replace(/^[\s|｜·、/】\]）)]+/, '');
  }
  return labels > 0 || items > 1;
}
