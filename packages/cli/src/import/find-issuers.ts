const organ =
  '(?:人民代表大会常务委员会|人民代表大会|政府|办公厅|办公室|委员会|管委会|指挥部|领导小组|公司|中心|部|局|厅|院|署|总队|支队|会)';
const titleIssuer = new RegExp(`^(.{2,60}?${organ})(?:办公室|办公厅)?关于`);
const signature = new RegExp(`^[\\s　]*([^，。；：、\\d]{2,40}${organ})[\\s　]*$`);
const jointName = new RegExp(`^\\S{3,}${organ}$`);
const dateLine = /^[\s　]*\S{4}\s*年\s*\S{1,3}\s*月\s*\S{1,3}\s*日[\s　]*$/;

/** The issuers named in the lines above 第一条. */
const makers: readonly [RegExp, (match: RegExpExecArray) => string][] = [
  [
    // The end of a date and a leading word are not part of the name; 日照 is a city.
    /(?:^|[\s经由]|日(?!照))((?![经由]|日(?!照))[\u4E00-\u9FFF（）]{2,20}?)第[^\s第]{1,6}届(人民代表大会(?:常务委员会)?)/,
    ([, place = '', name = '']) => place + name,
  ],
  [/第[^\s第]{1,6}届(全国人民代表大会(?:常务委员会)?)/, ([, name = '']) => name],
  [/国务院(?:令|第|常务会议|批准|发布|公布)/, () => '国务院'],
  [/最高人民法院审判委员会|最高人民法院公告/, () => '最高人民法院'],
  [/最高人民检察院(?:第.{1,6}届)?检察委员会/, () => '最高人民检察院'],
  [/([\u4E00-\u9FFF]{2,12}人民政府)(?:令|第.{1,8}次.{0,4}常务会议)/, ([, name = '']) => name],
];

/** Finds who issued a text: named in its title (…关于…), above its first article, or above the date at its end. */
export function findIssuers(title: string, text: string): string[] | undefined {
  const named = titleIssuer.exec(title.replace(/\s+(?=\S+关于)/g, '、'));
  if (named?.[1] !== undefined) return named[0].replace(/关于$/, '').split('、');
  const preamble = text.slice(0, 1500);
  for (const [pattern, nameOf] of makers) {
    const match = pattern.exec(preamble);
    if (match) return [nameOf(match)];
  }
  return signedBy(text);
}

/** 示例县财政局　示例县教育局 are two offices; 示 例 县 财 政 局 is one whose name is spread over its line. */
function jointNames(line: string): string[] {
  const names = line.trim().split(/\s+/);
  return names.every((name) => jointName.test(name)) ? names : [line.replace(/\s/g, '')];
}

function signedBy(text: string): string[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  for (let index = lines.length - 1; index > 0; index -= 1) {
    if (!dateLine.test(lines[index] ?? '')) continue;
    const names: string[] = [];
    for (let at = index - 1; at > 0; at -= 1) {
      const line = signature.exec(lines[at] ?? '')?.[1];
      if (line === undefined) break;
      names.unshift(...jointNames(line));
    }
    if (names.length > 0) return names;
  }
  return undefined;
}
