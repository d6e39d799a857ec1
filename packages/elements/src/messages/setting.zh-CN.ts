/** Console messages for the author of a page: an attribute that is not written as documented. */
export const settingZhCN = {
  settingLine: '<{element}> 的 {attribute}="{value}" 写法不对。正确写法：{expected}。{outcome}',
  settingUsed: '已按“{used}”处理。',
  settingDefault: '已按没有写处理。',
  'settingExpects.number': '{min} 到 {max} 的整数，如 {otherwise}',
  'settingExpects.flag': '属性名即可；不要时删去整个属性',
  'settingExpects.oneOf': '{words}，任选其一',
  'settingExpects.id': '标识本身，前后不加引号和空格',
  'settingExpects.address': '网址本身，前后不加引号',
  'settingExpects.key': '发布方给的整个公钥（JSON），用半角引号',
  'settingExpects.prefix': '几个半角字母，如 zc-',
  'settingExpects.pattern': '含 {open}id{close} 的网址，如 policy.html?id={open}id{close}',
  'settingExpects.feeds': 'feed.json 或其文件夹的网址；几个网址之间用空格隔开，前后不加引号',
  'settingExpects.region': '文件库里有的六位行政区划代码',
  'settingExpects.day': '日期，如 2025-06-01',
  'settingExpects.selector': 'CSS 选择器，如 body.care',
  settingFeed:
    '<{element}> 的 {attribute} 属性写的是 {url}，没有得到数据源（{code}）。请在浏览器中打开这个网址核对；几个网址之间用空格隔开。',
  settingSwallow:
    '<{element}> 里面有别的内容（{what}），显示不出来。自定义标签不能写成 <{element} />，请写成 <{element}></{element}>。',
} as const;
