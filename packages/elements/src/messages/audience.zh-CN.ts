/** Names of the audiences of a policy, in the language of the page. */
export const audienceZhCN = {
  'audience.enterprise': '企业',
  'audience.individual': '个人',
  'audience.selfEmployed': '个体工商户',
  'audience.farmer': '农民',
  'audience.graduate': '高校毕业生',
  'audience.jobseeker': '就业困难人员',
  'audience.veteran': '退役军人',
  'audience.returnee': '返乡创业人员',
  'audience.elderly': '老年人',
  'audience.disabled': '残疾人',
  'audience.child': '儿童',
  'audience.woman': '妇女',
  'audience.needyFamily': '困难群众',
  'audience.newResident': '新市民',
  'audience.institution': '事业单位',
  'audience.organization': '社会组织',
} as const;
