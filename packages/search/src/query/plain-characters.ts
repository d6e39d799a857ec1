/** Characters for a property, an event or the person who asks (太脏, 要不回来, 家里), which hardly name the subject. */
const plain = new Set(
  '太很真谁卖买给拿收退换借还租放堆扔丢掉漏堵坏破断停响吵闹打咬偷抢骗跑躲欠拖扣罚赔修补脏臭乱差贵高低大小多少早晚快慢亮暗冷热老旧新' +
    '怕想吃喝睡坐走开关装拆盖住养带催管查批办领交付算占熏撞死伤人家钱事东西问题出去来回过做用说看找要有好年月天次个',
);

export function isPlain(character: string): boolean {
  return plain.has(character);
}
