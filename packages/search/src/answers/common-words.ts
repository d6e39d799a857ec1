/**
 * Synonyms in questions, one group a line: the common word, then the words that are replaced by it. The words of
 * questions and of curated wordings are both replaced, so a group takes no room in the index. A group has only words
 * with nearly the same meaning in any question; everyday words for official ones belong to the thesaurus. A word of one
 * character is listed only if it is part of no other word.
 */
const groups = `
怎么 怎么样 怎样 如何 咋样 咋个 咋整 咋 怎
什么 啥子 甚么 啥
多少 几多
哪里 哪儿 何处 什么地方 啥地方 哪个地方 哪地方 哪块儿
为什么 为何 为啥 怎么回事 咋回事 因为什么
什么时候 何时 啥时候 啥时 几时 什么时间 哪一天 哪天 哪个月 几月份 几月几号 几号
多久 多长时间 多少时间 多长日子
谁 哪些人 什么人 哪类人群 哪类人 哪种人 何人
最高 最多 上限 封顶线 封顶 顶天 至多 顶格 最大
最低 最少 至少 下限 起码
超过 以上 高于 多于 大于 超出
低于 不到 不足 以下 少于 未满 没到 达不到 小于
比例 百分之几 百分之多少 百分比 占比 几成
截止 最晚 最迟 截至
延期 延后 推迟 往后拖 宽限 缓交 缓缴
提前 提早
每年 一年里头 一年里 每一年 每年度 年年
每月 一个月 每个月 月月
每人 一个人 每个人 人均
小时 钟头
再次 第二次 二次 又一次
首次 第一次 初次 头一回 头一次
补贴 补助金 补助款 补贴款 补贴金 补助 贴补
奖励 奖金 奖补
扶持 帮扶 扶助
收费 要钱 交钱 花钱 掏钱 付费 缴费 交费
免费 不要钱 不收费 不用交钱 不花钱 不收钱 白给
罚款 罚钱 挨罚 被罚
处罚 惩罚
后果 下场
发放 发钱 到账 到帐 打款 拨付 打到卡里 下发
领取 申领 领到 拿到
申请 申报
条件 门槛
材料 资料 证件
流程 步骤 程序 手续
政策 规定
变更 修改 更改 更换 改动
取消 撤销 作废
注销 销户
丢失 丢了 遗失 掉了 弄丢 不见了 搞丢
忘记 忘了
过期 逾期 超期
禁止 不让 不准 不许 不允许 严禁 不得
允许 准许
自动 自动办理 免申即享
网上 线上 在线
审批 审核 批准 批下来 许可
查询 查看
电话 联系方式 联系电话 热线
地址 位置
区别 不同 差别
影响 妨碍
预防 防止 防范 防护
感染 传染 染上
定义 含义 意思
孩子 小孩子 小孩儿 小孩 小朋友 娃娃 娃儿 娃子 娃 子女 儿童 孩儿
老人 老年人 老人家 上了年纪的人 长者 老爷子 老太太
父亲 爸爸 老爸 我爸 爹
母亲 妈妈 老妈 我妈
父母 爸妈 爹妈 双亲
丈夫 老公
妻子 老婆 媳妇
残疾人 残障人士 残疾员工 残疾职工
退役军人 退伍军人 退伍兵 退役士兵 当过兵的人 当过兵 复员军人
毕业生 应届生 高校毕业生 大学毕业生 应届毕业生
农民 农户 村民 种地的 庄稼人
职工 员工 雇员 工人
企业 公司 工厂 厂子 厂家 单位
个体户 个体工商户
商户 商家 店家 店铺 门店 铺子
饭店 餐馆 餐厅 饭馆 食堂 餐饮店
住户 居民 业主 人家
医生 大夫
招聘 招人 招工 雇人 聘用 招用 录用 聘请
裁员 裁人 辞退 解雇
失业 下岗 没工作
创业 开店 开个店 开小店 自主创业
造假 作假 做假 弄虚作假 骗补 骗取 虚报 谎报 假材料
销售额 营业额 营收 营业收入 销售收入
投资 投入
设备 机器
农机 农业机械
庄稼 农作物
征地 征收土地 土地征收 土地征用 征用
拆迁 征迁 动迁
房子 住房 房屋 屋子
租房 租房子 租赁住房
买房 购房 买房子
老房 旧房 老楼 老旧小区
安装 加装
看病 就医 就诊 看医生 瞧病 治病
报销 报药费
养老金 退休金 养老钱 退休工资
医保 医疗保险
社保 社会保险
低保 最低生活保障
生活困难 没钱吃饭 吃不上饭 吃不起饭 揭不开锅 过不下去 没钱生活 断粮
公积金 住房公积金
新冠 新型冠状病毒肺炎 新型冠状病毒 新冠肺炎 新冠病毒
疫苗 预防针
上学 入学 读书 念书 就读
证书 证明书
驾驶证 驾照 驾驶执照
身份证 居民身份证
户口 户籍
机票 飞机票
汽车 机动车 轿车 小车 车辆 车子
新能源车 新能源汽车 电动汽车
鞭炮 烟花爆竹 烟花 炮仗 爆竹
燃放 放鞭炮 放烟花 放炮
摆摊 出摊 摆地摊
烧煤 燃煤 散煤
丢弃 乱扔 扔掉 扔 乱丢 投放 倒掉
聚会 聚餐
农村 乡下 村里 乡村
贷款 借款 借钱 贷钱
还款 还钱 还贷 还清
额度 限额
失败 不成功 没成功 没通过 不通过
报税 纳税申报 申报纳税
提取 取出 支取
购买 买
`;

const commonWord = new Map<string, string>();
for (const line of groups.trim().split('\n')) {
  const [common = '', ...others] = line.split(' ');
  for (const word of others) commonWord.set(word, common);
  // The common word stays as it is, also if it contains one of the other words.
  commonWord.set(common, common);
}
const longestFirst = Array.from(commonWord.keys()).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const anyWord = new RegExp(longestFirst.join('|'), 'g');

/** English question words mixed into Chinese (创业补贴 how much); longer ones first. */
const askingWords: readonly (readonly [common: string, pattern: RegExp])[] = [
  ['多少', /\bhow\s*(?:much|many)\b/gi],
  ['多久', /\bhow\s*long\b/gi],
  ['怎么', /\bhow(?:\s*to)?\b/gi],
  ['什么时候', /\bwhen\b/gi],
  ['哪里', /\bwhere\b/gi],
  ['谁', /\bwho\b/gi],
  ['为什么', /\bwhy\b/gi],
  ['什么', /\b(?:what|which)\b/gi],
];

/** A grade after its noun: 残疾二级 is 二级残疾. */
const gradeAfter = /(残疾|伤残|失能)([一二三四五六七八九十]+|\d+)级/g;

/** Replaces each word of a group by the common word. */
export function inCommonWords(text: string): string {
  return withoutEnglish(text)
    .replace(gradeAfter, '$2级$1')
    .replace(anyWord, (word) => commonWord.get(word) ?? word);
}

function withoutEnglish(text: string): string {
  if (!/wh|how/i.test(text)) return text;
  return askingWords.reduce((rest, [common, pattern]) => rest.replace(pattern, common), text);
}
