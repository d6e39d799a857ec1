/**
 * Messages of faults by code: what is wrong, what was expected, what to do; and the words of reports. zh-CN defines the
 * keys. The messages of building, signing and serving are in `publish.zh-CN.ts`.
 */
export const zhCN = {
  'sources.noFolder': '找不到编写目录“{dir}”（{reason}）。请检查路径，或用 mingce init {dir} 新建一个。',
  'sources.notFolder': '“{dir}”是文件，不是编写目录。请给出含有 feed.yaml 的文件夹。',
  'sources.noRecords':
    '目录里没有任何记录。政策应放在 policies/ 下，每个文件一件；可用 mingce init 查看样例，或用 mingce import 导入。',
  'config.missing':
    '缺少设置文件 feed.yaml。请新建它并写明 id、title 和 publisher；mingce init 会生成一个样例。',

  'file.linkLoop': '符号链接绕回了上级目录，已略过。请删除这个链接，改放真实的文件夹。',
  'file.linkOutside': '符号链接指向编写目录之外（{target}），出于安全不读取。请把文件复制到编写目录里。',
  'file.notRegular':
    '这不是普通文件（可能是设备或管道），不能读取。请换成普通文件，或在名称前加下划线使其不参与构建。',
  'file.noPermission': '没有读取权限（{reason}）。请为当前用户开放读取权限后重试。',
  'file.nameEncoding':
    '文件名不是 UTF-8 编码，显示为乱码，打不开。多半是压缩包里的名称用了 GBK：请重新解压（选 GBK 或“简体中文”），或改名后再试。',
  'file.missing': '文件或链接所指的目标不存在。请恢复目标，或删除这个链接。',
  'file.unreadable': '系统无法读取（{reason}）。请检查磁盘和文件后重试。',
  'file.tooLarge':
    '文件有 {megabytes} MB，超过 {limit} MB 的上限，没有读取。正文请只留文字，图片和附件放到 files/ 下再链接。',
  'file.damagedText': '这一行起有不成字的字节，文件可能在传输中损坏。请重新取得原件，另存为 UTF-8 编码。',
  'file.notText': '文件内容不是可识别的文字（已试 UTF-8、UTF-16、GB 18030）。请另存为 UTF-8 编码的纯文本。',
  'file.otherFormat':
    '文件内容不是纯文本，而是 {format} 文件，只改了扩展名。请用原来的程序打开，另存为 .md 或 .txt（纯文本）。',
  'file.empty': '文件是空的。请写入内容，或删除这个文件。',
  'file.encoding':
    '文件的编码是 {encoding}，已正确读取，但应使用 UTF-8。请用编辑器另存为 UTF-8，以免别的工具显示乱码。',
  'file.misplaced':
    '这个文件不在任何记录文件夹里，不会发布。请移到以下文件夹之一：{folders}；不需发布的，名称前加下划线。',
  'file.extension': '这个文件夹只读取 {expected} 文件，此文件不会发布。请转换格式，或把附件移到 files/ 下。',
  'file.invisibleCharacters':
    '文件里有 {count} 个看不见的字符（第一个是 {first}），多由聊天软件或 Word 带入，读取时已去掉；请从源文件中删去。',
  'file.lookalikeCharacters':
    '文件里有 {count} 个形似汉字的部首或兼容字符（第一个是 {first}），多由 PDF 复制而来，读取时已换成对应的汉字；请对照原件核对。',
  'file.unpairedSurrogate': '这里有不成字的字符（单独的代理码），不能发布。请对照原件改成正确的字。',
  'file.unexpected':
    '读取这个文件时程序出错（{reason}），已略过它，其余文件不受影响。请检查文件里有无异常内容；若没有，请把文件连同这行提示报告给开发者。',

  'yaml.duplicateKey': '字段“{key}”写了两次，无法判断以哪个为准。请只保留一个。',
  'yaml.tab': '这一行用制表符（Tab）缩进，YAML 不允许。请改用空格。',
  'yaml.fullWidthColon': '字段“{key}”后面是全角冒号“：”。请改为半角冒号加一个空格，如“{key}: 内容”。',
  'yaml.syntax':
    'YAML 写法有误（{detail}）。常见原因：冒号后缺空格、引号或括号不成对、缩进不齐；内容含冒号或井号时请加引号。',
  'toml.syntax': 'TOML 写法有误（{detail}）。请改正这一行，或把元数据改写为 --- 之间的 YAML。',
  'yaml.notMapping': '这里应是“字段: 内容”的形式。请按编写格式逐行写出字段。',
  'yaml.notList': '这里应是一个列表，每项以“- ”开头。请改为列表形式。',
  'frontMatter.missing':
    '文件开头没有元数据。第一行应是三个连字符 ---，其后写 id、title 等字段，再以 --- 结束。',
  'frontMatter.unclosed': '文件开头的元数据没有结束。请在最后一个字段之后单独写一行 ---。',

  'text.replacement':
    '第 {column} 个字符起是无法识别的字（{found}），原字已经丢失：“{context}”。请重新取得原件，照原文改正这一行。',
  'text.mojibake':
    '第 {column} 个字符起是乱码“{found}”，文字曾被用错误的编码读取：“{context}”。请重新取得原件，照原文改正这一行。',
  'text.privateUse':
    '第 {column} 个字符 {found} 是造字区的字，别的电脑上显示不出来：“{context}”。请照原文换成标准汉字，或用“〔〕”写明字形。',
  'text.privateUseKnown':
    '第 {column} 个字符 {found} 是造字区的旧编码，标准字是“{meant}”：“{context}”。请换成这个字。',
  'text.control': '第 {column} 个字符是控制符 {found}，不是文字：“{context}”。请删去它。',
  'text.markup':
    '第 {column} 个字符起是网页代码或转义符的残余“{found}”：“{context}”。请改成它代表的文字或换行，或删去。',
  'text.markupField':
    '字段“{field}”里有网页代码或转义符的残余“{found}”，读者会看到它。请改成它代表的文字，或删去。',

  'privacy.identityNumber': '出现公民身份号码 {number}，不得公开发布。请删去或以星号遮盖中间各位。',
  'privacy.mobileNumber': '出现手机号码 {number}。请确认是办公电话；如属个人号码，请删去或换成固定电话。',

  'record.unprocessable':
    '处理这条记录时出错（{reason}），没有发布它，其余记录不受影响。请检查其中是否有层次过深的列表、过大的表格或异常的字符。',
  'record.tooLarge':
    '这条记录有 {megabytes} MB，超过 {limit} MB 的上限，没有发布。多半是表格的列数过多；请拆分表格，或改作附件。',

  'id.taken': '标识“{id}”与 {other} 第 {otherLine} 行重复。每条{kind}的标识必须唯一；请为其中一条另取标识。',
  'id.withdrawn':
    '标识“{id}”已于 {date} 在 tombstones.yaml 中撤回，不能再发布。请删去这个文件；若要重新发布，请另取标识。',
  'documentNumber.duplicate':
    '发文字号“{number}”与 {other} 第 {otherLine} 行相同。一个文号只对应一件文件；请核对，并更正录错的一件或删去重复的一件。',
  'documentNumber.form': '发文字号“{given}”不是规范写法。按 GB/T 9704—2012 应写作“{standard}”，请照此改正。',
  'documentNumber.unknownForm':
    '无法识别发文字号“{given}”。应为“机关代字〔年份〕序号号”，如“示政办发〔2025〕12号”，或“某某令第12号”。请对照原件更正；没有文号的，删去此字段。',
  'reference.unknown': '所指的{kind}“{id}”不在本目录中。请改为已有记录的标识，补上该记录，或删去这一引用。',
  'reference.leftOut': '所指的{kind}“{id}”因自身错误未能读入。请先改正那个文件，此处不必改动。',
  'clause.unknown': '政策“{policy}”的正文里没有条款锚点“{anchor}”。请对照正文更正锚点，如第六条为 art-6。',
  'clause.quoteDiffers': '引文与政策“{policy}”的“{anchor}”原文不一致。请逐字照录原文，或删去 quote 字段。',
  'region.unknown':
    '行政区划代码“{code}”不在内置表中，feed.yaml 的 regions 里也没有。请核对代码，或在 regions 中补上它的名称。',
  'topic.unknown':
    '主题分类“{code}”不在词表中。请改用词表里的代码，或在 feed.yaml 的 topics 中补上它的名称。',
  'featuredTopic.unknown':
    '特色主题“{code}”不在词表中。请改用词表里的代码，或在 feed.yaml 的 featuredTopics 中补上它的名称。',
  'config.unnamedPublisher':
    'publisher.name 还是导入时的“请改为发布机构名称”，会原样显示在网页上。请改成本单位的名称。',
  'profile.unknown':
    '解读要素清单“{code}”没有定义。请在 feed.yaml 的 profiles 中定义，或删去此字段以使用默认清单。',
  'disclosure.noteDiffers':
    '正文附注为“{note}”，元数据却写 disclosure: {disclosure}。两者必须一致；请与发文机关核实后改正，核实前此件不发布。',
  'disclosure.noteUnclear':
    '正文附注为“{note}”，只有一部分可以公开，或者看不出能否公开，元数据却写 disclosure: proactive。请与发文机关核实；可以公开的，把附注改成“此件公开发布”。',
  'disclosure.fieldDiffers':
    '这里写着“{word}”，不是人人可看的内容，此件不发布。可以公开的，删去这一行；还在起草的，把文件名改为以下划线开头。',
  'policy.noText':
    '主动公开的政策没有正文，读者打开是空的。请把原文录入正文；不主动公开的，改写 disclosure 并说明理由。',
  'policy.noWords': '正文里只有标题、通过或公布的说明、落款或附件名称，读者无内容可看。请把原文录入正文。',
  'policy.onlyPictures':
    '正文只有图片，没有文字：检索不到，读屏软件也读不出。请把图片里的文字录入正文，图片可以保留。',
  'text.digitLookalike': '正文里的“{found}”有形似数字的字母，可能是文字识别的错误。请对照原件，改成数字。',
  'title.draft':
    '标题或正文开头写明是草案或稿子，不是正式印发的文件，作为政策发布会被当作现行有效。征求意见的，请写在 consultations/ 下；已正式印发的，请改为正式的标题和正文。',
  'issuers.noOffice':
    'issuers 里的“{given}”不是机关名称（像是代码、账号，或“等几部门”的省略写法）。请逐个写出发文机关的名称。',
  'title.issuerDiffers': '标题里的发文机关是“{named}”，issuers 写的却是“{issuers}”。请核对并改为一致。',
  'interpretation.missing':
    '规范性文件还没有解读。请在 interpretations/ 下补写一篇，并在其 policies 中写上本文件的标识。',
  'interpretation.late':
    '解读在政策“{policy}”发布后 {days} 个工作日才发布，要求不超过 {limit} 个。今后请与政策同步发布。',
  'draft.unconfirmed':
    '还有 {count} 处待确认（第 {lines} 行），这条记录不会发布。请对照原文逐处核对：合用的删去“待确认”的标记，不合用的改写或删去。',
  'interpretation.incomplete':
    '按“{profile}”，这篇解读缺少必备要素：{elements}（要素得分 {score}）。补齐后才会发布，请在 elements 中补写。',
  'interpretation.sparse': '按“{profile}”，这篇解读还可以补写：{elements}（要素得分 {score}，满分 100）。',
  'picture.themeUnknown': '没有名为“{name}”的图解主题。可用的有：{known}。',
  'picture.layoutUnknown': '没有名为“{name}”的图解版式。可用的有：{known}。',
  'picture.elementUnknown': '图解里没有“{name}”这个要素，这一节不会出现。可用的有：{known}。',
  'synchrony.draftedLate':
    '“{step}”：解读 {on} 才起草，政策 {policyOn} 已经审批。解读应当在起草政策时一并起草；日期有误请改正。',
  'synchrony.late':
    '“{step}”：解读 {on}，政策 {policyOn}，相差 {days} 个工作日，要求不超过 {limit} 个。日期有误请改正，今后请同步办理。',
  'link.fileMissing': '找不到所链接的文件“{href}”。请把文件放到该处，或更正文件名（区分大小写）。',
  'link.outsideFiles': '链接“{href}”指到了 files/ 文件夹之外。附件只能放在 files/ 下；请移入后更正链接。',
  'link.linkedOut':
    '链接“{href}”经符号链接“{link}”指到了 files/ 之外（{target}），出于安全不发布。请把文件复制到 files/ 里，删去链接。',
  'link.host':
    '链接“{href}”的网站不在允许之列（{hosts}）。请改用政府网站的地址，或在 feed.yaml 的 check.linkHosts 中加上它。',

  'import.unknownKind': '--kind 只能写 policy（政策）或 qa（问答），不能写“{value}”。',
  'new.unknownKind':
    '不会新建“{what}”。可以新建的是：mingce new interpretation 政策、mingce new benefit 政策。',
  'new.unknownTemplate': '没有名为“{template}”的解读模板。可用的有：{known}。',
  'new.noFolder': '“{dir}”和它的上级都不是编写目录（没有 feed.yaml）。请加 --dir 指明编写目录。',
  'new.noPolicy':
    '编写目录里没有政策“{named}”。请给出它的标识、发文字号、标题或文件；还没有录入的，先用 mingce import 导入。',
  'new.manyPolicies': '“{named}”对得上 {count} 件政策：{policies}。请改用其中一件的标识。',
  'new.policyLeftOut': '政策“{named}”有错误，没能读入（{file}）。请先运行 mingce check 并改正它。',
  'new.notPublic': '政策“{policy}”（{file}）不是主动公开的，它的内容不能写进解读和惠企事项。',
  'new.badTarget':
    '解读应写在编写目录的 interpretations/ 下，文件名以 .yaml 结尾，不能写到“{to}”。请改 --to。',
  'new.exists':
    '{file} 已经存在，没有覆盖。请用 --to 另取文件名；确要重新抄录、放弃其中的修改，可加 --force。',
  'new.unwritable': '无法写入 {file}（{reason}）。请检查文件夹和写入权限。',

  'init.notEmpty': '“{dir}”里已有 {file}，为免覆盖，什么也没有写。请换一个空目录。',
  'import.noSource':
    '找不到要导入的“{source}”（{reason}）。请给出文件夹，或 .jsonl、.json 文件（也可以是 .gz）。',
  'import.unknownSource':
    '不会读取“{source}”。可导入的是放着 Markdown 或纯文本的文件夹，以及 .jsonl、.json 文件（也可以是 .gz）；请先转换格式。',
  'import.damagedSource':
    '“{source}”在第 {line} 行之后读不下去（{reason}），文件可能不完整；此前的内容已经导入。请重新取得文件后再导入一次。',
  'import.badRegion': '区划代码“{region}”不对。--region 应为六位数字，如 370000。',
  'import.badDisclosure':
    '--disclosure 只能写 proactive（主动公开），不能写“{disclosure}”。不公开的文件不需要导入。',
  'import.mappingInvalid': '映射文件有误，没有导入任何内容。请先改正下列各处。',
  'import.noMapping': '读不到映射文件“{file}”（{reason}）。请检查路径。',
  'import.unknownField': '映射文件里的“{field}”不是可用的字段。可用的有：{known}。',
  'import.badRule':
    '字段“{field}”的规则写法不对。规则由 from、map、value、default、guess、as 组成，至少要有 from、value、guess 之一；as 只能是 {allowed}，前两个用于正文，最后一个用于日期。',
  'import.badLine': '第 {row} 行不是一个完整的 JSON 对象（{reason}），已略过。请修正来源文件的这一行。',
  'import.badJson': '文件不是完整的 JSON（{reason}），没有导入。请重新导出，或每行一个对象，存为 .jsonl。',
  'import.noTitle': '来源“{place}”没有标题，已略过。请补上标题，或在映射文件中指明取自哪个字段。',
  'import.tooDeep': '来源“{place}”的内容嵌套过深，无法读取，已略过。请检查来源的 HTML。',
  'import.noText': '来源“{place}”没有正文，已略过。请补上正文，或在映射文件中指明取自哪个字段。',
  'import.noTitleField':
    '来源“{place}”里没有认出标题，已略过。它的字段有：{fields}。请在映射文件里写明标题（title）取自（from）哪一个，用 --mapping 指定这个文件。',
  'import.noTextField':
    '来源“{place}”里没有认出正文，已略过。它的字段有：{fields}。请在映射文件里写明正文（body）取自（from）哪一个，用 --mapping 指定这个文件。',
  'import.noWords':
    '来源“{place}”只有标题、通过或公布的说明、落款或附件名称，没有正文，已略过。请补上正文后再导入。',
  'import.duplicateId':
    '来源“{place}”与前面的“{first}”得出同一个标识“{id}”，已略过。请在来源中区分两者的编号。',
  'import.sameDocument':
    '来源“{place}”与前面的“{first}”标题、正文都相同，是同一份文件。请核对，删去重复的一件。',
  'import.sameNumber':
    '来源“{place}”与前面的“{first}”发文字号相同（{number}）。一个文号只对应一件文件；请核对，删去重复的一件。',
  'import.damagedRow':
    '来源“{place}”的 {field} 第 {column} 个字符起文字已经损坏（{found}）：“{context}”，没有写入。请重新取得这份文件。',
  'import.unmappedValue':
    '来源“{place}”的 {field} 值“{value}”在映射表中没有对应，已按未知处理。请在映射文件的 map 中补上。',
  'import.unreadDate':
    '来源“{place}”的 {field} 值“{value}”看不出是哪一天，没有写入。请改为 2023-05-01 的形式；Excel 的日期序号，在映射文件里写 as: excel。',
  'import.dateFromName': '来源“{place}”没有写发布日期，取了文件名里的 {date}。请核对。',
  'import.dateFromEffect': '来源“{place}”没有写发布日期，暂用施行日期 {date}。请对照原件改正。',
  'import.validityDoubt':
    '来源“{place}”说到有效期，但算不准到哪一天，没有填 expiresOn：“{quote}”。请核对后填写。',
  'import.imagesLost': '来源“{place}”的正文里有 {count} 张图片，没有导入。图片里若有文字，请补成文字。',
  'import.struckWords': '来源“{place}”里加了删除线的文字没有导入：“{words}”。请对照原件核对。',
  'import.pageLines': '来源“{place}”里转载网页的说明已经去掉：“{lines}”。',
  'import.notPublic': '来源“{place}”写明“{word}”，不是正式公开的文件，没有导入。',
  'import.notPublicContradicted':
    '来源“{place}”一处写“{against}”，另一处写“{word}”，按不公开处理，没有导入。请与发文机关核实，改成一致。',
  'import.closedSince':
    '来源“{place}”现在写明不公开，但以前导入的 {target} 还在，仍会发布。请删去它，并在 tombstones.yaml 中写明撤回。',
  'import.disclosureUnread':
    '来源“{place}”的“{word}”看不懂是否公开，没有写成主动公开。请在映射文件里写明，如 disclosure: {from: 字段, map: {"值": proactive}}。',
  'import.undecided':
    '有 {count} 件的来源没有说明能否公开，写入时没有填 disclosure；补上之前，检查不会通过，也不会发布。确知整批都可公开的，加 --disclosure proactive 再导入一次，或在映射文件里写 disclosure: {value: proactive}；只有几件的，在文件开头写 disclosure: proactive。',
  'import.unwritable':
    '无法写入“{path}”（{reason}）。写了一半的已清除，已写好的文件保留。请检查磁盘空间和写入权限，再导入一次。',
  'import.nothingWritten': '一件也没有导入。请对照上面列出的原因。',
  'import.nothingFound': '来源里一个文件也没有。请核对路径；压缩包请先解压。',
  'import.tableFile':
    '不读取 {extension} 表格，没有导入。请导出为 JSON Lines（.jsonl，每行一个对象），再导入一次。',
  'import.officeFile': '不读取 {extension} 文件，没有导入。请另存为 .md 或 .txt（纯文本），再导入一次。',
  'import.otherFile': '这不是文字文件，没有导入。附件和图片请放到编写目录的 files/ 下。',
  'import.archiveFile': '不读取压缩包，没有导入。请先解压，再导入解压后的文件夹。',
  'import.databaseFile':
    '不读取 {extension} 文件，没有导入。请从网站或数据库导出为 JSON（每件一个对象），再导入一次。',
  'import.hiddenFile':
    '名称以点、下划线或 ~$ 开头，按隐藏文件、草稿或临时文件处理，没有导入。需要导入的，请改名。',
  'import.fieldsMissing':
    '已导入，但没能得出必填字段：{fields}。请在文件开头补写；否则检查不会通过，此件不会发布。',
  'import.changedByHand': '文件在上次导入后被人改过，保留未动。若要用来源覆盖它，请加 --force 再导入一次。',

  'severity.error': '错误',
  'severity.warning': '警告',
  'report.clean': '没有发现问题。',
  'report.counts': '共 {errors} 个错误，{warnings} 个警告。',
  'report.completeness':
    '解读 {interpretations} 篇，按要素清单计分 {scored} 篇：平均 {average} 分，必备要素齐全 {complete} 篇，满分 {full} 篇，有待确认 {drafts} 篇。',
  'report.completenessHint': '逐篇得分：mingce check 编写目录 --completeness',
  'report.completenessTitle': '要素得分（满分 100，由低到高）：',
  'report.scored': '{score} 分  必备 {required}  建议 {recommended}  {title}（{file}）',
  'report.unscored': '不计分  {template}  {title}（{file}）',
  'report.missing': '缺：{elements}',
  'report.required': '必备 {label}',
  'report.drafts': '待确认 {count} 处',
  'report.suggestion': '是否想写“{suggestion}”？',
  'progress.counted': '{label} {done}/{total}（每秒 {rate} 件）',
  'progress.running': '{label} {done}（每秒 {rate} 件）',
  'progress.import': '正在导入',
  'progress.ask': '正在提问',

  'kind.policy': '政策',
  'kind.interpretation': '解读',
  'kind.qa': '问答',
  'kind.guide': '导办问答',
  'kind.service': '办事事项',
  'kind.policyPackage': '政策文件包',
  'kind.consultation': '意见征集',
  'kind.majorDecision': '重大行政决策',
  'kind.policyEvaluation': '政策评价',
  'kind.event': '活动',
} as const;

export type CliMessages = { readonly [Key in keyof typeof zhCN]: string };
