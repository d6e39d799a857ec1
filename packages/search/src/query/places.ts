/** Provinces by the names that people use, which begin the official ones as well, with the digits of their code. */
const provinces = new Map(
  (
    '北京11 天津12 河北13 山西14 内蒙古15 辽宁21 吉林22 黑龙江23 上海31 江苏32 浙江33 安徽34 福建35 江西36 山东37 河南41 ' +
    '湖北42 湖南43 广东44 广西45 海南46 重庆50 四川51 贵州52 云南53 西藏54 陕西61 甘肃62 青海63 宁夏64 新疆65 台湾71 香港81 澳门82'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, -2), entry.slice(-2)]),
);
const provincePattern = new RegExp(Array.from(provinces.keys()).join('|'));

/** A name before 市 or 县 at the beginning of the text or of a phrase; 城市 and 超市 name no place. */
const cityPattern =
  /(?:^|[^\u4e00-\u9fff]|[省区州市在])[\u4e00-\u9fff]{1,4}?[^城超上本各全我该辖门夜股楼菜级治小](?:市|县|自治州)/;

/**
 * The place that a text names: the digits with which the codes of its province begin (GB/T 2260), or none of them for a
 * place whose code is not known. `undefined` if it names none.
 */
export function placeNamed(text: string): string | undefined {
  const province = provincePattern.exec(text)?.[0];
  if (province !== undefined) return provinces.get(province);
  return cityPattern.test(text) ? '' : undefined;
}
