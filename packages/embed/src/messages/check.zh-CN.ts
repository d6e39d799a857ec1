/** One line for each check of the self-test page: the finding and, if something is wrong, what to do. */
export const zhCN = {
  title: '明策组件自检',
  intro: '把 mingce 文件夹上传到网站后，用浏览器打开本页。每一行是一项检查；打叉的，按提示处理后再检查一次。',
  feedLabel: '数据源地址',
  keyLabel: '发布公钥（可不填）',
  run: '检查',
  sampleQuery: '申请条件',
  copy: '复制检查结果',
  copied: '已复制，可粘贴给技术支持',
  notCopied: '浏览器不允许复制，请选中下面的文字手工复制',
  running: '正在检查，已完成 {count} 项',
  allGood: '共检查 {count} 项，全部正常',
  someBad: '共检查 {count} 项，{bad} 项需要处理',
  ok: '正常',
  problem: '需要处理',
  note: '提示',
  'page.encoding': '本页编码为 {charset}，脚本中的汉字读取正确',
  'page.encodingBroken':
    '脚本中的汉字变成了乱码（本页编码为 {charset}）：脚本在上传时被转换过，请用二进制方式重新上传 mingce 文件夹',
  'page.fromDisk': '本页是从本机磁盘打开的，无法读取文件逐个核对；上传到网站后再打开，检查更全',
  'page.secure': '浏览器自带的核验功能可用',
  'page.plain': '本页使用 http，核验数据改由 mingce-fallback.js 完成；建议网站启用 https',
  'page.policy':
    '本页的内容安全策略（CSP）拦下了 {blocked}（{directive}）：请在策略中允许，写法见《网站管理员：十分钟接入》',
  'script.version': '组件版本 {version}',
  'script.noList': '没有找到核对清单 {url}，无法核对文件是否完整：请把发布包 mingce 文件夹里的文件全部上传',
  'script.ok': '{name} 已上传，内容与发布包一致',
  'script.missing': '{name} 读取失败（状态码 {status}）：请把发布包里的这个文件上传到 {url}',
  'script.type':
    '{name} 的类型是“{type}”，浏览器会拒绝执行：请把服务器上 .js 的类型（MIME）设为 text/javascript',
  'script.changed':
    '{name} 与发布包不一致（应为 {expected} 字节，实际 {got} 字节）：可能没传完、被转换或是旧版本，请用二进制方式重新上传',
  'script.unchecked': '{name} 已上传，但本页无法计算校验值，内容没有核对',
  'element.ok': '组件已在本页注册',
  'element.missing': '组件没有注册：mingce.js 没有执行，请先处理上面打叉的各项，再看浏览器控制台（F12）',
  'part.ok': '附加脚本 mingce-{name}.js 可以加载',
  'part.failed':
    '附加脚本 mingce-{name}.js 加载失败：请确认它与 mingce.js 在同一文件夹，且没有被内容安全策略拦下',
  'feed.none': '没有填写数据源地址，数据源部分没有检查',
  'feed.address': '数据源清单 {url} 可以读取',
  'feed.crossOrigin':
    '数据源 {url} 在另一个网站，且不允许跨域读取：请对方服务器对数据源文件夹返回 Access-Control-Allow-Origin: *',
  'feed.unreachable': '连接不上 {url}：请核对地址，并确认本机能在浏览器中直接打开它',
  'feed.type': 'feed.json 的类型是“{type}”，可以使用；建议服务器设为 application/json',
  'feed.refused': '数据源没有打开：{reason}',
  'feed.opened': '数据源已打开：{date} 发布，{count} 件政策',
  'feed.expired': '数据源应在 {date} 前续期，至今没有：网页上会提示没有更新，请发布单位续期（mingce sign）',
  'feed.cached':
    '服务器让浏览器把 feed.json 缓存 {seconds} 秒，更新会推迟显示：建议设为 Cache-Control: no-cache',
  'feed.record': '读取了一件政策并核对了校验值，内容完整',
  'feed.recordFailed': '数据源的内容读取失败：{reason}',
  'feed.search': '检索索引可以读取',
  'feed.searchFailed': '检索索引读取失败：{reason}',
  'feed.noSearch': '这个数据源没有检索索引，检索组件不能使用：请发布单位用 mingce build 重新生成',
  'key.verified': '数据源的签名与所填公钥相符',
  'key.replaced': '所填公钥已更换，页面照常可用；请换成发布单位给出的新公钥，最好是根公钥',
  'key.revoked': '所填公钥已作废，可能已被盗用：请尽快换成发布单位给出的新公钥，最好是根公钥',
  'key.none': '没有填写公钥，签名没有核对；建议向数据源管理单位索取公钥并写在标签的 key 属性里',
  'clock.ok': '本机日期与服务器一致',
  'clock.wrong': '本机日期与服务器相差 {days} 天，政策的时效会算错：请校准本机日期',
} as const;

export type CheckWord = keyof typeof zhCN;
