/** Messages of building, signing, verifying and serving, and of the command line itself. */
export const publishZhCN = {
  'publish.settingsUnsound': '{file} 有错误，没有发布，现有数据源未动。请先改正下面列出的问题。',
  'publish.nothingSound':
    '没有一条记录可以发布（共 {errors} 个错误），现有数据源未动。请先改正下面列出的问题。',
  'publish.fileMissing':
    '{record} 引用的“{href}”在 files/ 下找不到，这条记录没有发布。请放入该文件，或改正链接。',
  'publish.fileLinkedOut':
    '{record} 引用的“{href}”经符号链接“{link}”指到了 files/ 之外（{target}），出于安全没有发布这条记录。请把文件复制到 files/ 里，删去链接。',
  'cache.damaged': '构建缓存“{path}”已损坏，其中损坏的部分没有使用，已重新生成。发布的内容不受影响。',
  'threads.failed':
    '协助构建的线程中途停止：{reason}。余下的已由主线程完成，只是慢一些，发布的内容不受影响。再次出现时，可加 --threads 1 构建。',
  'cache.unwritable':
    '无法写入构建缓存“{path}”（{reason}）。发布的内容不受影响，只是下次构建要从头算起。请检查磁盘空间和写入权限。',
  'publish.writeFailed':
    '无法写入“{path}”（{reason}）。新写的文件已清除，原有数据源完好无损。请检查磁盘空间和写入权限后重新构建。',
  'publish.changesInside':
    '“{path}”在数据源目录“{feed}”里面，会被一起发布，没有构建。请把 --changes 改到别处。',
  'publish.changesFailed':
    '数据源已发布，但上传用的压缩包“{path}”无法写入（{reason}）。请直接上传整个数据源目录（feed.json 最后传）；再次构建不会重新列出这次的变化。',
  'publish.changesTooLarge':
    '数据源已发布，但要上传的内容太多（{found}），压缩包“{path}”装不下。请直接上传整个数据源目录（feed.json 最后传）。构建时加 --bundle-records、不加 --small-files，文件会少得多。',
  'publish.locked':
    '另一个构建正在写入这个目录（{host} 上的进程 {pid}）。请等它完成；确定没有构建在运行时，可删除 {path} 后重试。',
  'publish.noFolder':
    '“{path}”不是文件夹，而是一个文件，或一个失效的链接，没有写入。请另选目录，或改正链接，再重新构建。',
  'publish.sameFolder':
    '输出目录“{path}”就是编写目录或它的上级，发布会混入源文件。请用 --to 另指定一个目录。',
  'publish.notAFeedFolder':
    '“{path}”里有别的文件（如 {entry}），不像是数据源目录，没有写入。请另选空目录；确认无误可加 --force。',
  'publish.otherFeed':
    '“{path}”里是另一个数据源（{id}），而 feed.yaml 的标识是 {expected}，没有写入。请核对 --to；确要替换可加 --force。',
  'publish.previousDamaged':
    '“{path}”已损坏，读不出上次的发布序号，没有写入。请从备份恢复它；没有备份可加 --force，序号按当前时刻计算。',
  'publish.signatureLost':
    '“{path}”里的数据源是签名的，而这次没有给出密钥；不签名发布会让锁定公钥的网站拒绝读取。请加 --key 私钥文件；确要取消签名可加 --force。',
  'publish.wouldEmpty':
    '这次没有任何记录，会清空现有的 {before} 条，没有发布。请核对编写目录是否正确；确要清空可加 --force。',
  'publish.epochInvalid':
    'SOURCE_DATE_EPOCH 的值“{value}”不是秒数。请改为 1970 年以来的整秒数，或取消这个变量。',

  'received.begun':
    '首次入库日从 {since} 起记录，现有政策都记为这一天。这个数据源以前在别处发布过的，请加 --previous 旧数据源（目录或网址）重新构建，取回原来的入库日；否则早先发布的政策是否及时入库，无从判断。',
  'received.damaged':
    '“{path}”已损坏或缺失，读不出各政策的首次入库日。请从备份恢复它，或用 --previous 指明一份完好的数据源；都没有可加 --force，从今天起重新记录，早先发布的政策是否及时入库将无从判断。',
  'received.unreachable':
    '取不到“{path}”（{reason}），没有发布。请核对 --previous 的地址和网络，或改用本机上的副本。',
  'received.otherFeed':
    '“{path}”里是另一个数据源（{id}），而 feed.yaml 的标识是 {expected}。请核对 --previous。',
  'received.none':
    '“{path}”里的数据源没有记录首次入库日，取不到什么。请核对 --previous，或去掉它，从今天起记录。',

  'verify.noFeed': '找不到“{path}”，这里没有数据源。请给出含有 feed.json 的目录或网址。',
  'verify.missing': '缺少数据源引用的文件。请重新构建或重新上传整个目录。',
  'verify.missingName':
    '取不到这个名称含汉字的文件。可能是上传工具用 GBK 写了文件名，或服务器不按 UTF-8 解释网址（旧版 Tomcat 请加 URIEncoding="UTF-8"）。请用 mingce upload 重新上传，或把上传工具改成 UTF-8。',
  'verify.refused': '服务器不给这个文件（{reason}）。请核对访问权限、登录要求和防火墙规则。',
  'verify.unreachable': '取不到这个文件（{reason}）。请核对网址、证书和网络，稍后再试。',
  'verify.altered': '内容与摘要不符，文件被改动或上传不完整。请重新构建或重新上传这个文件。',
  'verify.malformed': '格式不符合规范（{at} {problem}）。请用当前版本的 mingce build 重新构建。',
  'verify.notCanonical':
    '不是规范的 JSON 写法（RFC 8785：成员按名称排序，没有空格和换行），可能被编辑器或别的程序改写过。请重新构建或重新上传这个文件。',
  'verify.misplaced': '目录分片里的 {record} 放错了位置，读者会找不到它。请重新构建。',
  'verify.wrongRecord': '这个文件应是 {record}，里面却是别的记录。请重新构建。',
  'verify.closedText':
    '{record} 不是主动公开的，却带有“{field}”。请立即从网站撤下这个文件，改正来源后重新构建。',
  'verify.listDiffers': '列表里的 {record} 与目录不一致。请重新构建。',
  'verify.countDiffers':
    '{kind} 的数目不一致：清单 {counts}，目录 {directory}，列表 {list}，分页 {pages}。请重新构建。',
  'verify.unreferenced':
    '数据源不再引用这个文件。刚发布后留给持有旧清单的读者，下次发布会清除；不是构建写入的，请删除。',

  'serve.portTaken': '端口 {wanted} 已被占用，改用 {port}。',
  'serve.noPort': '端口 {wanted} 到 {last} 都被占用。请用 --port 指定一个空闲的端口。',
  'serve.listening': '预览地址：{url}（数据源在 {url}feed/）。保存文件后自动重建，按 Ctrl+C 结束。',
  'serve.rebuilt': '已重建：{records} 条记录，{errors} 个错误，{warnings} 个警告，用时 {seconds} 秒。',
  'serve.notRebuilt': '未能重建，预览仍是上一次的内容。',
  'serve.noEmbed':
    '没有找到网页组件（packages/embed/dist/mingce.js），下面只列出标题。运行 npm run build 后可预览组件。',
  'serve.title': '预览：{title}',
  'serve.records': '共 {records} 条记录，第 {sequence} 次构建。',
  'serve.home': '检索',
  'serve.interpretations': '解读',
  'serve.interpretationTitle': '解读预览',
  'serve.policyTitle': '政策原文',
  'serve.noInterpretations': '还没有解读。运行 mingce new interpretation 政策，就能从原文起草一篇。',
  'serve.unread': '没能读入的解读',
  'serve.faultsOfFile': '这个文件的问题（{file}）',
  'serve.draftNote': '草稿：还有 {count} 处待确认，只在本机预览，不会发布。',
  'serve.completeness': '要素得分',
  'serve.ofHundred': '分（满分 100）',
  'serve.shares': '必备 {required}，建议 {recommended}',
  'serve.notScored': '这种解读不按要素清单计分；要计分，请写上 profile。',
  'serve.elementState': '{level} · {state}',
  'serve.level.required': '必备',
  'serve.level.recommended': '建议',
  'serve.level.optional': '可选',
  'serve.state.present': '✓ 已写',
  'serve.state.draft': '有待确认',
  'serve.state.missing': '✗ 缺',
  'serve.column.title': '解读',
  'serve.column.score': '得分',
  'serve.column.required': '必备',
  'serve.column.recommended': '建议',
  'serve.column.drafts': '待确认',
  'serve.column.faults': '问题',
  'serve.kindAndFile': '{kind} · {file}',
  'serve.place': '{file} 第 {line} 行',
  'serve.faults': '{errors} 个错误，{warnings} 个警告',

  'usage.unknownCommand': '没有“{command}”这个命令。运行 mingce --help 查看全部命令。',
  'usage.unknownOption': '“{command}”没有“{option}”这个选项。运行 mingce {command} --help 查看用法。',
  'usage.optionValue': '选项“{option}”的写法不对。运行 mingce {command} --help 查看用法。',
  'usage.missingArgument': '缺少{argument}。用法：{usage}',
  'usage.missingOption': '缺少选项 {option}。用法：{usage}',
  'usage.extraArgument': '多出了“{argument}”。用法：{usage}',
  'usage.unknownLanguage': '没有“{language}”这种语言的提示。请用 --lang zh-CN 或 --lang en。',
  'internal.unexpected':
    '程序内部出错：{reason}。现有数据源未动。请加 --json 重新运行，并把输出附在问题报告里。',
  'internal.aborted': '已中断。没有发布新内容，原有数据源完好。',

  'progress.read': '正在读取',
  'progress.records': '正在写入记录',
  'progress.search': '正在建立检索索引',
  'progress.cleanUp': '正在清理旧文件',
} as const;
