import { brotliCompressSync } from 'node:zlib';
import type { BenefitPart, BenefitWords, ObjectRef, Policy } from '@mingce/schema/types';
import { type BenefitItem, factVocabulary, itemsOf, packItems } from '../src/index.js';
import { madeFeed } from './made-feed.js';
import { Random } from './random.js';

/** Words for titles and conditions of several thousand items, each slightly different. */
const subjects =
  '技术改造,设备更新,研发投入,专利授权,标准制定,绿色工厂,智能车间,数字化转型,升规入统,稳岗扩岗,创业带动就业,见习基地,职业培训,贷款贴息,融资担保,出口信保,境外参展,电商平台,冷链仓储,设施农业,农机购置,旅游民宿,文化园区,物流快递,高新认定,孵化载体,人才引进,住房补助,品牌创建,质量奖项'.split(
    ',',
  );
const kinds = '奖励,补助,贴息,补贴,专项资金,扶持资金,后补助,一次性奖补,费用减免,认定'.split(',');
const offices =
  '工业和信息化局,科学技术局,人力资源和社会保障局,商务局,农业农村局,市场监督管理局,文化和旅游局,财政局'.split(
    ',',
  );
const openings =
  '在本地登记注册,独立核算,具有独立法人资格,上年度,近三年,首次,依法纳税,足额缴纳社会保险费'.split(',');
const demands =
  '营业收入达到规定标准,研发费用占比不低于规定比例,从业人员不少于规定人数,购置设备投资额达到规定标准,未列入严重失信主体名单,取得有关部门认定,项目已经备案并竣工,产品通过认证'.split(
    ',',
  );

function policiesOf(count: number, random: Random): Policy[] {
  const items = madeFeed(random, count);
  return Array.from({ length: Math.ceil(count / 4) }, (_, number): Policy => {
    const region = `9901${String(random.whole(20) + 1).padStart(2, '0')}`;
    const subject = random.one(subjects);
    const own = items.slice(number * 4, number * 4 + 4).map(
      (item, place): BenefitItem => ({
        ...item,
        id: `item-${place + 1}`,
        title: `${subject}${random.one(subjects)}${random.one(kinds)}`,
        clause: { anchor: `art-${random.whole(20) + 1}` },
        conditions: item.conditions?.map((node) => ({
          ...node,
          text: `${random.one(openings)}，${random.one(demands)}`,
          clause: { anchor: `art-${random.whole(20) + 1}` },
        })) as BenefitItem['conditions'],
        windows: [
          {
            opensOn: `2026-0${random.whole(9) + 1}-01`,
            closesOn: `2026-1${random.whole(3)}-${10 + random.whole(20)}`,
          },
        ],
      }),
    );
    return {
      id: `shi${random.whole(90)}-${2024 + random.whole(3)}-${number}`,
      title: `关于印发促进${subject}若干措施的通知`,
      policyKind: 'general',
      issuers: [`示例市${random.one(offices)}`],
      region,
      publishedOn: `202${4 + random.whole(3)}-0${random.whole(9) + 1}-1${random.whole(10)}`,
      genre: 'measures',
      topics: ['other'],
      disclosure: 'proactive',
      contact: { office: `示例市${random.one(offices)}`, phone: `0000-88${10000 + random.whole(90000)}` },
      benefit: {
        needs: [random.one(['funding', 'innovation', 'talent', 'finance'] as const)],
        items: own as NonNullable<Policy['benefit']>['items'],
      },
    };
  });
}

const compressed = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length;
const inKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Measures the size of a feed's items as pages load them, compressed with brotli. */
export async function measureSize(): Promise<void> {
  const items = policiesOf(2000, new Random(7)).flatMap(itemsOf);
  const parts: BenefitPart[] = [];
  const words: BenefitWords[] = [];
  const index = await packItems(
    items,
    { on: '2000-01-01', vocabulary: factVocabulary() },
    async (value): Promise<ObjectRef> => {
      if ('policies' in value) parts.push(value);
      else words.push(value);
      return { sha256: `${parts.length}${words.length}`.padEnd(64, 'a'), size: 1 };
    },
  );
  const sum = (values: readonly unknown[]) =>
    values.reduce<number>((total, one) => total + compressed(one), 0);
  console.log(`Size of ${items.length} items (brotli)`);
  console.log(`first list (index and first part): ${inKilobytes(compressed(index) + compressed(parts[0]))}`);
  console.log(`all items with rules: ${inKilobytes(compressed(index) + sum(parts))}`);
  console.log(`their words: ${inKilobytes(sum(words))}, a part ${inKilobytes(compressed(words[0]))}`);
}
