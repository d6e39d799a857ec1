/** The kind of a question, such as how or how much, with the words that express it. */
export interface AskedKind {
  kind: string;
  /** The words that express the kind. */
  text: string;
}

/**
 * Kinds of questions by their common words, specific ones first: 什么时候 is tried before 什么. Words in the second list
 * count only if none of the first occurs: 低保标准怎么定 asks how, 低保标准 asks how much.
 */
const askingKinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    'petition',
    /^(?:强烈|再次|紧急)?(?:建议|呼吁|请求|投诉|举报|反映|反对|希望|要求|恳求|催促)|的(?:建议|投诉|举报|诉求)[。！!]?$/,
  ],
  ['why', /为什么|怎么(?:还)?(?:没|不)|什么原因/],
  ['when', /什么时[候段]|几[时点月号]/],
  ['howLong', /多久|(?:几|多少)(?:个)?(?:天|年|月|日|周|工作日|小时)|有效期|时长/],
  ['howOften', /(?:几|多少)[次回遍]/],
  ['age', /多大年纪|(?:几|多少)岁|什么年龄/],
  [
    'share',
    /(?:比例|费率|利率)(?:是|有|占|要|超过|达到|不低于|不超过)?(?:多少|几)|(?:什么|多少)(?:比例|费率|利率)|几个点/,
  ],
  ['where', /哪里|在哪|哪家|哪个(?:窗口|网站|医院|地方|银行)|什么网站|到哪|去哪|往哪|哪办/],
  ['who', /谁|哪个部门|找哪|什么对象|哪些(?:企业|人)|什么样的(?:企业|人|家庭)/],
  ['benefit', /(?:什么|哪些|哪种)(?:样的)?(?:补贴|补助|津贴|奖励|待遇|优惠|扶持)/],
  ['materials', /(?:什么|哪些)材料|带什么|准备什么|提交什么/],
  ['conditions', /(?:什么|哪些)(?:条件|要求|资格)|够不够|怎样才能/],
  ['consequence', /什么后果|会怎么|怎么(?:处罚|罚)|罚款?(?:多少|几|什么)/],
  ['howMuch', /多少|几[元块万倍%]|多大|多高|什么价|什么标准|罚款/],
  ['whatIs', /什么是|是(?:个)?什么(?:意思|东西)?[？?]?$|定义|是指|何谓|叫什么/],
  ['how', /怎么|流程/],
  ['which', /哪些|哪种|哪几|哪个|什么/],
  [
    'whether',
    /吗|能否|可否|是否|能不能|可不可以|可以.{0,12}[？?]|是不是|有没有|会不会|要不要|需不需要|行不行|么[？?]?$|[呢呀啊]?不[？?]?$/,
  ],
];
const namingKinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['share', /比例|费率|利率|税率/],
  ['materials', /材料/],
  ['conditions', /条件|要求|资格/],
  ['consequence', /后果|处罚/],
  ['howLong', /期限|时限|年限/],
  ['when', /时间|日期|截止/],
  ['where', /地址|地点|网址|入口/],
  ['howMuch', /金额|费用|价格|标准|额度|收费|最高|最低/],
  ['how', /流程|方法|方式|途径|渠道/],
];

/**
 * Kinds that one answer usually covers: an answer to “how” also says where, with which documents, and that it is
 * possible.
 */
const together: readonly ReadonlySet<string>[] = [
  new Set(['how', 'where', 'materials', 'conditions', 'who', 'which', 'benefit']),
  new Set(['whether', 'conditions', 'why', 'who']),
  new Set(['howLong', 'when']),
  new Set(['howMuch', 'share']),
  new Set(['consequence', 'howMuch']),
  new Set(['howMuch', 'whether', 'benefit']),
];

/** Kinds of the question in a text, specific ones first; empty for an open question (咨询低保政策). */
export function kindsOf(common: string): AskedKind[] {
  const asking = namedIn(common, askingKinds);
  // 需要多少天吗 asks how many days, not whether.
  const said = asking.length > 1 ? asking.filter(({ kind }) => kind !== 'whether') : asking;
  return said.length > 0 ? said : namedIn(common, namingKinds);
}

function namedIn(text: string, kinds: typeof askingKinds): AskedKind[] {
  let rest = text;
  return kinds.flatMap(([kind, pattern]) => {
    const [words] = pattern.exec(rest) ?? [];
    if (words === undefined) return [];
    rest = rest.replace(pattern, '，');
    return [{ kind, text: words }];
  });
}

/** 1 if two texts have the same kind, -1 if their kinds differ, 0 if one has none or one answer usually covers both. */
export function kindAgreement(asked: readonly AskedKind[], own: readonly AskedKind[]): -1 | 0 | 1 {
  if (asked.length === 0 || own.length === 0) return 0;
  if (asked.some(({ kind }) => own.some((other) => other.kind === kind))) return 1;
  const goTogether = together.some(
    (kinds) => asked.some(({ kind }) => kinds.has(kind)) && own.some(({ kind }) => kinds.has(kind)),
  );
  return goTogether ? 0 : -1;
}
