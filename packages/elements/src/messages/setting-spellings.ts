/** Spellings of attribute values that people use besides the documented words. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  off: ['false', 'no', '0', 'none', '关', '关闭', '否', '不'],
  on: ['true', 'yes', '1', '开', '开启', '打开', '是'],
  larger: ['large', '大', '更大', '特大'],
  red: ['红', '红色'],
  blue: ['蓝', '蓝色'],
  green: ['绿', '绿色'],
  warm: ['暖', '暖色', '橙', '橙色'],
  ink: ['墨', '墨色', '黑', '黑色'],
  contrast: ['高对比', '高对比度'],
  light: ['浅', '浅色', '亮', '亮色'],
  dark: ['深', '深色', '暗', '暗色', '黑暗'],
  auto: ['自动', '跟随系统'],
  tabs: ['tab', '标签', '标签页'],
  stacked: ['stack', '堆叠', '平铺'],
  'zh-CN': ['zh', 'cn', 'zh-cn', 'zh_cn', 'zh-hans', 'chinese', '中文', '简体中文'],
  en: ['en-us', 'en-gb', 'en_us', 'english', '英文', '英语'],
};

/** Whether a word is another way of writing a documented one. */
export const alsoWritten = (documented: string, word: string): boolean =>
  (spellings[documented] ?? []).includes(word);

export const saysNo = (word: string): boolean => word === 'off' || alsoWritten('off', word);
export const saysYes = (word: string): boolean => word === '' || word === 'on' || alsoWritten('on', word);
