/** Words that more than one element uses. */
export const commonZhCN = {
  retry: '重试',
  print: '打印',
  readerFailed: '本文件暂时无法打开',
  notLoaded: '没有加载出来，请检查网络后再试一次。',
  partLoading: '正在加载…',
  'partFailed.blocked': '这部分内容被本站的安全设置拦住，没有加载出来。请联系网站管理员。',
  'partFailed.missing': '这部分内容缺少脚本文件，没有加载出来。请联系网站管理员。',
  'partFailed.broken': '这部分内容的脚本运行不了，没有加载出来。请联系网站管理员。',
  'partFailed.offline': '网络不通，这部分内容没有加载出来。请检查网络后重试。',
  elementConflict: '组件与本页脚本冲突，暂时无法显示。请联系网站管理员。',
  pageNotHtml: '本栏目暂时无法显示，请联系网站管理员。',
  pageNotHtmlCause:
    '网页以 {type} 类型发送，浏览器把组件的模板当作 XML 读取，组件无法显示。请让服务器以 text/html 类型发送网页，XHTML 写法不受影响。',
} as const;
