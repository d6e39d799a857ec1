/** Messages of `mingce picture`. The messages of `mingce check` about pictures are in `zh-CN.ts`. */
export const pictureZhCN = {
  'picture.noBrowser':
    '没有找到可用的浏览器。图片要由 Chromium 系浏览器（Chromium、谷歌浏览器或 Edge）排版，找过：{places}。请安装其中一种（如 apt install chromium fonts-noto-cjk），或用 --browser、环境变量 MINGCE_BROWSER 指出程序文件。',
  'picture.browserMissing':
    '“{path}”不是可以运行的程序文件。请核对 --browser 或环境变量 MINGCE_BROWSER，写到程序文件为止。',
  'picture.browserFailed':
    '浏览器“{path}”没能启动（{reason}）。请确认它是 Chromium 系浏览器、能在本机运行；在容器中请以 root 运行，或换用 --browser 指出的另一个。',
  'picture.noEmbed':
    '没有找到网页组件（packages/embed/dist/mingce.js 和 mingce-card.js）。请先运行 npm run build，或安装同一版本的 @mingce/embed。',
  'picture.noChineseFont':
    '这台机器没有中文字体，画出来全是方框，没有生成。请安装中文字体（如 apt install fonts-noto-cjk）后重试。',
  'picture.settingsUnsound': '{file} 有错误，没有生成图片。请运行 mingce check 查看并改正。',
  'picture.none': '“{dir}”里没有一图读懂类的解读（template: picture），没有图片可以生成。',
  'picture.unknownId': '没有标识为“{id}”的解读。请核对标识；省略则生成全部一图读懂。',
  'picture.failed': '解读“{id}”没能画成（{reason}），其余的照常生成。',
  'picture.empty': '解读“{id}”没有可以画成图的内容，没有生成。请在 elements 中补写解读要素。',
  'picture.formatUnknown': '没有“{name}”这种文件。--formats 可用：{known}，以逗号分隔。',
  'picture.scaleInvalid': '--scale 的值“{value}”不对，应为 1、2 或 3。',
  'picture.policyUrlRelative': '政策页网址“{pattern}”不完整，印成二维码打不开。请写全，如 {example}。',
  'picture.policyAddressRelative':
    '解读“{id}”的政策网址是相对地址，印成二维码打不开，没有生成。请用 --policy-url 或 feed.yaml 的 policyUrl 写明政策页的网址样式。',
  'picture.logoUnreadable': '读不到标志图片“{path}”。请核对 --logo 的路径。',

  'progress.pictures': '正在生成图片',
} as const;
