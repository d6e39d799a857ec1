/** What `--help` prints, whole pages by command. */
export const helpZhCN = {
  main: `明策：把政策文件做成可检索、可验证的数据源。

用法：mingce <命令> [选项]

  init DIR                 新建一个可以直接使用的编写目录
  import SOURCE --to DIR   从文件夹（Markdown、纯文本）或 JSON 文件导入
  new interpretation POLICY  从政策原文起草一篇解读
  check DIR                检查编写目录，一次列出全部问题
  build DIR --to FEED      检查并发布数据源
  serve DIR                本机预览，保存后自动重建
  picture DIR --to OUT     生成一图读懂的长图、PDF 和分享卡片
  sign                     新建、更换、作废密钥，给数据源签名和续期
  verify FEED              核对整个数据源的摘要和签名
  search FEED QUERY        在数据源里检索，可说明排序的理由

各命令通用的选项：
  --json        按 JSON 输出同一份报告
  --lang LANG   提示的语言：zh-CN 或 en，省略时按系统语言
  --help        显示帮助；mingce <命令> --help 显示该命令的帮助
  --version     显示版本

退出码：0 正常，1 发现问题，2 用法不对或未能完成。
`,
  init: `用法：mingce init DIR

在 DIR 新建编写目录，带有可通过检查的样例。已有的文件不会被覆盖。
`,
  import: `用法：mingce import SOURCE --to DIR [--mapping FILE] [--region CODE] [--disclosure proactive] [--force]

从文件夹（Markdown、纯文本、JSON）或 .jsonl、.json 文件（也可以是 .gz）导入政策，写入 DIR/policies。
编码自动识别（UTF-8、UTF-16、GB 18030）。没有导入的文件逐一列出原因。

来源写明不公开、依申请公开、涉密或草稿的，不导入；来源没有写的，除非您用 --disclosure proactive
指明整批都可公开，否则写入后为“未定”，不会发布。

  --to DIR         编写目录
  --mapping FILE   说明来源字段与政策字段如何对应的 YAML 文件
  --region CODE    来源没有区划时使用的代码，六位数字
  --disclosure proactive   来源没有写明的，由您指定为主动公开
  --force          覆盖导入后手工改过的文件
`,
  new: `用法：mingce new interpretation POLICY [--dir DIR] [--template 模板] [--to FILE] [--force]

从政策原文起草一篇解读：依据、目标、主要内容、名词、金额、期限、对象、新旧差异逐条抄录，注明条款，
标上“待确认”。还有待确认的，不会发布。POLICY 是政策的标识、发文字号（怎样写都可以）、标题或文件。

  --dir DIR        编写目录，省略时从当前目录或政策文件所在目录向上找
  --template 模板  picture 一图读懂（默认）、qa 政策问答、leader 领导解读、press 媒体解读、
                   media 视频音频、animation 动漫解读、agenda 议题解读
  --to FILE        写到哪里，省略时为 interpretations/模板/政策文件名.yaml
  --force          覆盖已有的文件
`,
  check: `用法：mingce check DIR [--completeness]

检查编写目录 DIR，一次列出全部问题，最严重的在前。

  --completeness   列出每篇解读按要素清单的得分：必备、建议各有几项，缺什么，几处待确认
`,
  build: `用法：mingce build DIR --to FEED [--key FILE] [--renew] [--offline] [--force]

检查编写目录 DIR，把合格的记录发布到目录 FEED；不合格的略去并列出。
同样的内容得到同样的文件；中途被打断，原有数据源仍完好。

  --to FEED    数据源目录，放到任何网站服务器即可使用
  --key FILE   用这个私钥签名；私钥有口令的，加 --passphrase-file 口令文件
  --renew      内容没有变化也重新发布一次，以延长有效期；有效期过半时会自动这样做
  --offline    另存一份供网页从磁盘直接打开时读取
  --force      即使看起来像误操作（换了数据源、取消签名、清空等）也发布

设置环境变量 SOURCE_DATE_EPOCH 可固定发布时刻。
`,
  picture: `用法：mingce picture DIR --to OUT [ID …] [选项]

生成一图读懂的图片文件，和网页上的 <policy-picture> 一样。DIR 是编写目录，或已构建的数据源。
写明 ID（解读的标识）只生成这几篇，省略则生成全部。每篇生成：

  ID.png        长图，1080 像素宽
  ID.svg        矢量图
  ID.pdf        A4，可打印
  ID@card.png   分享卡片，1200×630 像素
  ID.txt        文字版，用于公众号和朗读

  --to OUT             放图片的目录
  --formats LIST       只生成其中几种：png,svg,pdf,card,txt
  --scale 1|2|3        长图放大几倍，省略时为 1
  --theme NAME         配色：red、blue、green、warm、ink、contrast；省略时按作者的选择
  --brand TEXT         顶部的品牌，如“公开德好”
  --logo FILE          顶部的标志图片
  --policy-url URL     政策页的网址样式，用于二维码，如 https://…/policy.html?id={id}；省略时按 feed.yaml
  --service-url URL    办事页的网址样式
  --browser PATH       浏览器程序文件；也可写在环境变量 MINGCE_BROWSER 中

需要本机装有 Chromium、谷歌浏览器或 Edge，以及中文字体。不访问网络。
`,
  sign: `用法：mingce sign --new-key FILE
      mingce sign FEED --key FILE
      mingce sign FEED --key FILE --root ROOT
      mingce sign FEED --rotate NEW --key FILE | --root ROOT
      mingce sign FEED --revoke KEY --rotate NEW --root ROOT

新建一对密钥；给数据源签名并续期；更换、作废密钥。私钥不会显示在屏幕上。
更换密钥后，锁定旧公钥的网页照常可用。什么时候做什么，见 docs/guides/keys.zh-CN.md。

  --new-key FILE          新建密钥：私钥写入 FILE，公钥写在旁边的 .public.json
  --key FILE              用这个私钥签名，并按原来的天数续期
  --root ROOT             根私钥，平时离线保管：首次给出时登记，以后更换、作废密钥都由它签名，每年续期一次
  --rotate NEW            换成私钥 NEW：有根密钥的由根密钥担保，没有的由 --key 现用私钥担保
  --revoke KEY            作废被盗的密钥：它的公钥文件或指纹；要由根密钥签名
  --passphrase-file FILE  私钥的口令，一行一个；新建密钥时，用第一行加密私钥
`,
  verify: `用法：mingce verify FEED [--key PUBLIC]

核对数据源里的每一个文件、密钥声明和有效期。FEED 是目录或网址。

  --key PUBLIC   公钥文件；给出时核对签名，并说明这把公钥是否还在用
`,
  search: `用法：mingce search FEED "检索词" [--region CODE] [--limit N] [--explain]

像网页一样在数据源里检索，列出结果和摘录。FEED 是目录或网址；检索词的写法与网页相同，各种记号见 docs/guides/search.md。

  --region CODE   读者所在地的区划代码，六位数字：该地和上级地区的文件略靠前
  --limit N       列出几个结果，1 到 100，省略时为 10
  --explain       说明每个结果的得分由哪些部分相加而成，即为什么排在这里
`,
  serve: `用法：mingce serve DIR [--port PORT]

在本机预览编写目录 DIR，保存文件后自动重建。只有本机可以访问。

  --port PORT   端口，省略时为 4321；被占用时用下一个空闲的
`,
} as const;
