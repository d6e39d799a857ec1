/** A working authoring folder of a fictional county: path → text. Every record is linked, and `check` finds no fault. */
export const starterFiles: Readonly<Record<string, string>> = {
  'feed.yaml': `# 本目录的设置。换成本地的名称和区划代码即可使用。
id: shili-policies
title: 示例县政策文件库
publisher:
  name: 示例县人民政府
  region: "990122"

# 内置国标区划表里没有的地方，在这里补上名称。
regions:
  - { code: "990000", label: 示例省 }
  - { code: "990100", label: 示例市, parent: "990000" }
  - { code: "990122", label: 示例县, parent: "990100" }

# 主题分类。不写 topics 时使用内置的分类。
topics:
  - { code: employment, label: 就业创业 }
  - { code: eldercare, label: 养老服务 }
  - { code: other, label: 其他 }
`,
  'README.md': `# 政策编写目录

一个文件是一条记录，文件名随意，以文件里的 id 为准。

| 位置 | 内容 |
|---|---|
| feed.yaml | 标题、发布机构、区划和主题的名称 |
| policies/ | 政策：开头两行 --- 之间写元数据，下面写正文 |
| interpretations/ | 解读 |
| qa/ | 政策问答 |
| guides/ | 导办问答：逐题作答，得出结论 |
| services/ | 办事事项 |
| files/ | 附件和图片，在记录里写作 files/文件名 |

名称以下划线开头的文件不会发布，适合放草稿。

写好之后检查、发布（没有安装 mingce 命令的，把 mingce 换成 npx @mingce/cli）：

    mingce check .
    mingce build . --to ../feed

检查会指出每一处问题所在的文件和行，并告诉您怎样改。

写解读不必从头写：从政策原文起草，再逐处核对。

    mingce new interpretation 示县人社规〔2024〕3号 --template qa
    mingce serve .
`,
  'policies/startup-rules-2024.md': `---
id: shixian-renshe-2024-3
title: 示例县一次性创业补贴实施细则
documentNumber: 示县人社规〔2024〕3号
policyKind: normative
issuers: [示例县人力资源和社会保障局, 示例县财政局]
region: "990122"
issuedOn: 2024-05-16
publishedOn: 2024-05-20
effectiveOn: 2024-06-01
expiresOn: 2029-05-31
genre: rules
topics: [employment]
audiences: [graduate, returnee, enterprise]
needs: [startup, funding]
disclosure: proactive
relations:
  - { type: implements, policy: shixian-zhengban-2024-8 }
services: [startup-subsidy]
---

第一条　为了鼓励创业，根据《示例县促进创业工作方案》，制定本细则。

第二条　高校毕业生、返乡人员在本县首次创办企业并正常经营十二个月以上的，可以申领一次性创业补贴。

第三条　补贴标准为每户一万元。

第四条　申领人应当提交下列材料：

（一）身份证明；

（二）营业执照；

（三）为职工缴纳社会保险费的记录。

第五条　本细则自2024年6月1日起施行，有效期至2029年5月31日。
`,
  'policies/startup-plan-2024.md': `---
id: shixian-zhengban-2024-8
title: 示例县促进创业工作方案
documentNumber: 示县政办发〔2024〕8号
issuers: [示例县人民政府办公室]
region: "990122"
issuedOn: 2024-03-12
publishedOn: 2024-03-15
genre: plan
topics: [employment]
needs: [startup]
disclosure: proactive
tasks:
  - text: 制定一次性创业补贴实施细则
    responsible: [示例县人力资源和社会保障局]
    due: 2024-05-31
    clause: { anchor: s2-1 }
---

为了激发创业活力，制定本方案。

## 一、工作目标

到2026年，全县每年新增创业主体一千户。

## 二、主要任务

（一）落实创业补贴。县人力资源社会保障局制定实施细则，2024年5月底前完成。

（二）建设创业园区。每个乡镇至少有一处创业服务点。
`,
  'interpretations/startup-rules-2024.yaml': `id: startup-rules-2024-picture
template: picture
title: 一图读懂《示例县一次性创业补贴实施细则》
policies: [shixian-renshe-2024-3]
region: "990122"
issuers: [示例县人力资源和社会保障局]
publishedOn: 2024-05-20
elements:
  background:
    - text: 为了鼓励高校毕业生和返乡人员创业，根据《示例县促进创业工作方案》制定。
      clauses: [{ anchor: art-1 }]
  scope:
    - audience: graduate
      text: 在本县首次创办企业并正常经营十二个月以上的高校毕业生、返乡人员。
      clauses: [{ anchor: art-2 }]
  standards:
    - { item: 一次性创业补贴, value: 10000, unit: 元, condition: 每户, clause: { anchor: art-3 } }
  cautions:
    - { kind: do, text: 申领时带上社会保险缴费记录。, clauses: [{ anchor: art-4-i3 }] }
`,
  'qa/startup-subsidy-amount.md': `---
id: startup-subsidy-amount
question: 返乡开店能领多少创业补贴？
alternatives: [回老家创业有补贴吗, 创业补贴一户多少钱]
policies: [shixian-renshe-2024-3]
clauses:
  - policy: shixian-renshe-2024-3
    anchor: art-3
    quote: 补贴标准为每户一万元。
  - policy: shixian-renshe-2024-3
    anchor: art-2
answeredBy: 示例县人力资源和社会保障局
region: "990122"
topics: [employment]
audiences: [returnee]
publishedOn: 2024-05-20
validTo: 2029-05-31
---

每户一万元。须是首次创办企业，并已正常经营十二个月以上。
`,
  'services/startup-subsidy.yaml': `id: startup-subsidy
title: 一次性创业补贴申领
region: "990122"
office: 示例县人力资源和社会保障局
audiences: [graduate, returnee]
topics: [employment]
policies: [shixian-renshe-2024-3]
materials: [身份证明, 营业执照, 社会保险缴费记录]
timeLimit: 十个工作日
fee: 不收费
contact:
  office: 就业服务窗口
  phone: 0000-8800001
  hours: 工作日 9:00—17:00
`,
};
