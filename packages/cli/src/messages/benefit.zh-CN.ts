/** Words of what is said of benefit items: what their pages lack, and what does not fit together. */
export const benefitZhCN = {
  'benefit.awardMissing': '事项“{item}”没有写明扶持标准。请补写 awards，写出能得到什么、多少。',
  'benefit.materialsMissing':
    '事项“{item}”没有写明申报材料。请补写 materials；免申即享的，写 selection: automatic。',
  'benefit.officeMissing': '事项“{item}”没有写明受理单位。请补写 contact.office，各事项相同的写在政策上。',
  'benefit.phoneMissing': '事项“{item}”没有写明咨询电话。请补写 contact.phone，各事项相同的写在政策上。',
  'benefit.windowMissing':
    '事项“{item}”没有写明申报起止日期。请补写 windows；长期受理的，写 windows: [{ note: 长期受理 }]。',
} as const;
