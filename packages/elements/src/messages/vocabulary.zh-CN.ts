/** Codes of the schema that elements name in words of their own, as `group.code`. */
export const vocabularyZhCN = {
  'validity.pending': '尚未施行',
  'validity.inForce': '现行有效',
  'validity.amended': '已修改',
  'validity.expired': '已失效',
  'validity.repealed': '已废止',
} as const;
