/** Words of `<policy-picture-card>` beside those of the picture. */
export const zhCN = {
  cardEffective: '自{date}起施行',
  cardPublished: '{date}发布',
} as const;
