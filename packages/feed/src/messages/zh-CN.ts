import type { FeedErrorCode } from '../errors.js';

/** Messages of the errors of a feed: what happened, what is shown instead, and what to do. */
export const zhCN = {
  'feed.cryptoUnavailable':
    '浏览器无法核验政策内容，因此没有显示。请确认脚本文件已完整上传到网站，或改用 https 访问本页。',
  'feed.digestMismatch':
    '文件 {path} 的内容与发布时不一致，可能被改动或损坏，因此没有显示。请稍后重试；仍然如此请告知网站管理员重新上传数据源。',
  'feed.digestMissing':
    '文件 {path} 没有附上大小和摘要，无法核验。请直接打开链接；或请发布方用 mingce build 重新发布。',
  'feed.htmlInstead':
    '从 {url} 得到的是网页而不是数据文件。请检查地址是否正确、服务器是否把缺失的文件转到了网页，或网络是否需要先登录。',
  'feed.httpStatus': '服务器没有给出文件 {url}（状态码 {status}）。请稍后重试；仍然如此请检查服务器设置。',
  'feed.keyInvalid':
    '设置的公钥无法识别，因此没有打开数据源。请粘贴发布方提供的完整公钥（JWK 格式，以 { 开头）。',
  'feed.keyIsPrivate':
    '页面里设置的是私钥。私钥一旦公开，任何人都能冒充发布方：请立即从页面删除，更换密钥，并只使用公钥。',
  'feed.keyRevoked':
    '数据源由一把已作废的密钥签名（指纹 {keyId}，{revokedAt} 作废），可能是盗用者所为，因此没有采用。请发布方用新密钥重新签名。',
  'feed.keysMalformed':
    '数据源的第 {version} 份密钥声明不符合格式，因此没有采用。请发布方用 mingce verify 检查并重新发布。',
  'feed.keysRolledBack':
    '数据源的密钥声明少于或不同于此前见过的（现有 {version} 份，此前 {remembered} 份），可能是旧文件或冒充，因此没有采用。请发布方恢复完整的密钥声明后重新发布。',
  'feed.keysTooMany':
    '数据源的密钥声明有 {count} 份，超过 {limit} 份的上限，因此没有采用。请发布方新建密钥，并更换各网页的公钥。',
  'feed.keysUnvouched':
    '数据源的第 {version} 份密钥声明没有上一份声明认可的签名，可能是冒充，因此没有采用。请发布方用 mingce verify 检查。',
  'feed.malformed': '文件 {path} 不符合数据源格式，因此没有显示。请发布方用 mingce verify 检查并重新发布。',
  'feed.missing': '没有找到文件 {url}。请检查数据源地址，并确认整个数据源文件夹都已上传。',
  'feed.moved':
    '数据源已经更新，原来的文件 {path} 不存在了。请刷新页面；仍然如此请发布方重新上传完整的数据源。',
  'feed.newerFormat':
    '数据源 {url} 的格式版本是 {found}，本页的组件只认识 {supported}，因此没有打开。请升级页面所用的明策组件。',
  'feed.notAFeed':
    '{url} 不是政策数据源（得到的内容类型：{got}）。请把地址设为数据源文件夹里的 feed.json，并在浏览器中打开它核对。',
  'feed.olderFormat':
    '数据源 {url} 的格式版本是 {found}，本页的组件只认识 {supported}，因此没有打开。请发布方用新版工具重新发布。',
  'feed.otherFeed':
    '这里应是数据源“{expected}”，得到的却是“{got}”，因此没有采用。请检查数据源地址；若确已改用另一个数据源，请更换网页里的公钥。',
  'feed.pageMissing': '{kind} 列表共有 {pages} 页，没有从 0 数起的第 {page} 页。请返回列表的第一页。',
  'feed.partMissing': '检索索引里没有名为 {name} 的部分。请刷新页面；仍然如此请发布方重新生成索引。',
  'feed.pathUnsafe': '路径 {path} 指向数据源文件夹之外，因此没有读取。请检查数据源是否完整、可信。',
  'feed.proofInvalid':
    '文件 {path} 的校验信息损坏，因此没有使用。请稍后重试；仍然如此请告知网站管理员重新上传数据源。',
  'feed.recordMissing': '数据源里没有这项内容（{kind}：{id}）。请检查标识，或用检索查找。',
  'feed.regionInvalid': '“{code}”不是行政区划代码，应为六位数字，如 370000。请改正设置。',
  'feed.replayed':
    '服务器给出的是旧数据（{publishedAt} 发布，序号 {sequence}；此前已见过 {rememberedAt} 发布的，序号 {remembered}），现显示较新的副本。请检查服务器或缓存是否恢复了旧文件。',
  'feed.signatureInvalid':
    '数据源的签名与内容不符，内容可能被改动，因此没有采用（公钥指纹 {keyId}）。请发布方核对服务器上的文件并重新发布。',
  'feed.signatureMissing':
    '本页要求数据源有签名，但它没有可用的签名，因此没有采用。请发布方用 mingce sign 签名后重新上传。',
  'feed.sizeMismatch':
    '文件 {path} 应为 {expected} 字节，实际为 {got} 字节，可能没有传完，因此没有显示。请稍后重试，或重新上传数据源。',
  'feed.timeout': '等待 {url} 超过 {milliseconds} 毫秒仍没有结果。请检查网络后重试。',
  'feed.tooLarge':
    '文件 {url} 超过允许的 {maxBytes} 字节，因此没有读取。请检查数据源地址，或请发布方重新发布。',
  'feed.truncated':
    '数据源清单 {url} 不完整或已损坏（只有 {bytes} 字节可读）。请稍后重试；仍然如此请重新上传 feed.json。',
  'feed.unreachable':
    '连接不上 {url}。请检查网络；若数据源在另一个网站，还要确认该网站允许跨域访问（CORS）。',
  'feed.urlHasPassword':
    '数据源地址里写有用户名或密码，浏览器不会读取，看得到网页源代码的人也都能看到它。请从地址中删去（{url}），并尽快更换密码。',
  'feed.urlInvalid':
    '“{url}”不能用作数据源地址。请填写 http 或 https 地址，或相对于本页的路径；从本机文件读取请参阅说明。',
  'feed.withdrawn':
    '这项内容（{kind}：{id}）已于 {withdrawnOn} 撤回，不再显示。撤回理由：{reason}。请查找现行文件。',
  'feed.wrongKey':
    '数据源由另一把密钥签名（指纹 {got}），与本页设置的公钥（指纹 {expected}）不符，因此没有采用。请向发布方核对公钥。',
} as const satisfies Record<FeedErrorCode, string>;
