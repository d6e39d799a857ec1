import { personalNumbersIn } from '@mingce/search/answers';

/**
 * Kinds of personal details in a text: a name, a number, an address. `landline` is a fixed telephone, which in an
 * answer usually belongs to an office.
 */
export type DetailKind = 'name' | 'identity' | 'phone' | 'landline' | 'bankCard' | 'email' | 'address';

/** A range of a text, half-open, in UTF-16 units. */
export interface PersonalDetail {
  kind: DetailKind;
  start: number;
  end: number;
}

const surnames =
  '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗方俞任袁柳史唐费薛雷贺倪汤滕罗毕郝邬安常于傅皮卞齐康伍余顾孟黄穆萧尹姚邵汪祁毛狄戴宋庞熊纪舒项董梁杜阮蓝季贾江颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍虞万柯卢莫房裘宗丁邓洪包左石崔吉龚程邢裴陆荣翁段侯武刘景叶黎乔翟谭龙温庄阎连习艾容向古易廖耿匡文寇师巩聂关曾肖丘闫覃辛闵]';
const fullName = `(?:${surnames})[\\u4e00-\\u9fff]{1,2}`;
/** Already anonymized by placeholder characters. */
const isHidden = /[某×xX*＊○〇]/;
/** Words that begin with a surname and occur next to names. */
const notNames =
  /^(?:高(?:龄|校|中|新|等)|安(?:全|置|排|装)|方(?:便|案|式|面)|于(?:是|今)|任(?:何|职)|常(?:住|年)|房(?:屋|产|东)|包(?:括|含)|关(?:于|系|心|注)|毕业|成年|单位|居民|齐全|曾经|向)/;
const end = '(?=[，。；：、！？,;:!?\\s（(）)”"]|$)';
const beforeVerb = '(?=[，。；、\\s（(）)]|$|反映|来信|来电|咨询|提出|申请|投诉|的|于|在|因|户|家)';
/** Labels before a name: 来信人：, 我叫. */
const labels =
  '(?:来信人|写信人|投诉人|举报人|反映人|咨询人|留言人|诉求人|申请人|当事人|联系人|经办人|承办人|户主|患者|姓名|法定代表人|法人代表|我叫|我是|名叫|名字叫|名字是|丈夫|妻子|父亲|母亲|儿子|女儿|爱人)';
/** Words for a resident or worker before a name. */
const people = '(?:村民|居民|市民|业主|患者|当事人|申请人|户主|职工|学生|网友)';
const titles =
  '(?:先生|女士|小姐|同志|老师|大夫|医生|护士|律师|阿姨|大爷|大妈|师傅|主任|科长|局长|处长|书记|镇长|乡长|村长|队长|所长|院长|校长|站长|经理|警官|法官)';

/** A name follows directly after these, without a delimiter: three characters, unless the third begins another word. */
const introductions =
  '(?:我叫|名叫|名字叫|名字是|(?:姓名|来信人|写信人|投诉人|举报人|反映人|咨询人|联系人)\\s*[：:])';
const notInName = '[的在于是有和与及已想要电手身联住今请来说我因为现家是位]';

const patterns: readonly (readonly [kind: DetailKind, pattern: RegExp])[] = [
  ['name', new RegExp(`${labels}(?:名叫|叫|是|为)?[：:\\s（(“"]{0,2}(${fullName})${end}`, 'g')],
  [
    'name',
    new RegExp(
      `${introductions}\\s*((?:${surnames})[\\u4e00-\\u9fff](?:(?!${notInName})[\\u4e00-\\u9fff])?)`,
      'g',
    ),
  ],
  ['name', new RegExp(`${people}(${fullName})${beforeVerb}`, 'g')],
  ['name', new RegExp(`(?:^|[^\\u4e00-\\u9fff]|[的与和向由是对请找])(${fullName})${titles}`, 'g')],
  ['email', /()([A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)/g],
  // 12栋3单元502室, 3号楼1单元: a home address, with the name of the place before it.
  [
    'address',
    /((?:[\u4e00-\u9fff]{2,10}(?:小区|花园|家园|公寓|苑|庭|城|府|村|社区|新村|街|路|巷|弄|里|胡同)[\d一二三四五六七八九十零]{0,5}号?[，、\s]?)?[\dA-Za-z一二三四五六七八九十]{1,4}(?:栋|幢|座|号楼|#楼)(?:[\dA-Za-z一二三四五六七八九十]{1,3}单元)?(?:[\d一二三四五六七八九十]{1,3}[楼层])?[\d一二三四五六七八九十零]{0,5}(?:室|户|房|号)?)/g,
  ],
  [
    'address',
    /(?:我?家住|本人住|我住在?|现住|住址(?:为|是|在)?[：:]?|家庭地址(?:为|是)?[：:]?|户籍地址(?:为|是)?[：:]?)\s*([\u4e00-\u9fff\dA-Za-z-]{4,30})/g,
  ],
  [
    'address',
    /([\u4e00-\u9fff]{2,6}(?:村|社区)[\d一二三四五六七八九十]{1,3}(?:组|队|社)(?:[\d一二三四五六七八九十]{1,4}号)?)/g,
  ],
];

/** Only a block of flats (3栋) is no home address unless one of these is near. */
const atHome = /单元|室|户|家住|住址|\d{2,}号|[组队社]/;

/**
 * Finds the personal details in a text. Names are found by the words beside them (联系人, 先生), and then wherever they
 * recur; other names are not found.
 *
 * @param names - Names that are already known, such as from the column 来信人.
 */
export function personalDetailsIn(text: string, names: readonly string[] = []): PersonalDetail[] {
  const found: PersonalDetail[] = personalNumbersIn(text).map(({ kind, start, end }) => ({
    kind: kind === 'phone' && /^0\d/.test(text.slice(start, end)) ? 'landline' : kind,
    start,
    end,
  }));
  const known = new Set(
    names.filter((name) => new RegExp(`^${fullName}$`).test(name) && !isHidden.test(name)),
  );
  for (const [kind, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const value = (match[2] ?? match[1] ?? '').replace(/^.*(?:住在?|位于)(?=[\u4e00-\u9fff])/, '').trim();
      const start = match.index + match[0].lastIndexOf(value);
      if (value === '' || (kind === 'name' && (notNames.test(value) || isHidden.test(value)))) continue;
      if (kind === 'address' && !atHome.test(match[0])) continue;
      if (kind === 'name') known.add(value);
      found.push({ kind, start, end: start + value.length });
    }
  }
  for (const name of known) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      found.push({ kind: 'name', start: at, end: at + name.length });
    }
  }
  return withoutOverlaps(found);
}

/** Words before the address of an office, which is no personal detail. */
const ofOffice = /(?:地址|地点|窗口|办公|大厅|中心|医院|银行|学校|政府)[^，。；住\n]{0,16}$/;
const ofAsker = /(?:您的?|本人|我的?|家)[^。；\n]{0,12}$/;

/** The personal details that must not be published in an answer: without landlines, mail and addresses of offices. */
export function detailsInAnswer(text: string, names: readonly string[] = []): PersonalDetail[] {
  return personalDetailsIn(text, names).filter(({ kind, start }) => {
    const before = text.slice(Math.max(0, start - 40), start);
    const mayBeOffices =
      kind === 'landline' || kind === 'email' || (kind === 'address' && ofOffice.test(before));
    return !mayBeOffices || ofAsker.test(before);
  });
}

/** The distinct names in a text. */
export function namesIn(text: string): string[] {
  const names = personalDetailsIn(text).filter(({ kind }) => kind === 'name');
  return [...new Set(names.map(({ start, end }) => text.slice(start, end)))];
}

/** Merges overlapping details; the kind is that of the longer one. */
function withoutOverlaps(found: readonly PersonalDetail[]): PersonalDetail[] {
  const kept: PersonalDetail[] = [];
  const byLength = [...found].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const one of byLength) {
    if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** A masked detail for reports: 138****0000, 张××. */
export function maskedDetail(text: string, { kind, start, end }: PersonalDetail): string {
  const value = text.slice(start, end);
  if (kind === 'name') return `${value.slice(0, 1)}××`;
  if (kind === 'address') return `${value.slice(0, 4)}……`;
  if (kind === 'email') return `${value.slice(0, 1)}***${value.slice(value.indexOf('@'))}`;
  const digits = value.replace(/[^\dXx]/g, '');
  return digits.length < 8 ? '****' : `${digits.slice(0, 3)}****${digits.slice(-4)}`;
}
