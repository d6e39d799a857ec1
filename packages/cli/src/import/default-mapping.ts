import type { Mapping } from './mapping-types.js';

/**
 * Without a mapping file: the usual names of fields, those of widespread site systems among them, and what can be read from title and
 * text. Case, spaces and underscores do not matter (`field-names.ts`).
 */
export const defaultMapping: Mapping = {
  id: { from: ['id', 'path'] },
  title: {
    from: [
      ...['title', '标题', '文件标题', '文件名称', '政策标题', '政策名称', '信息标题', '名称'],
      ...['docTitle', 'vcTitle', 'infoTitle', 'newsTitle', 'articleTitle', 'postTitle', 'subject', 'name'],
    ],
  },
  documentNumber: {
    from: [
      ...['documentNumber', 'docNo', 'number', '发文字号', '文号', '文件编号', '文件号'],
      ...['fileNum', 'fileNumber', 'fileNo', 'vcFileNumber', 'wenhao'],
    ],
  },
  issuers: {
    from: [
      'issuers',
      'issuer',
      '发文机关',
      '发布机构',
      '发文单位',
      '制定机关',
      '发文机构',
      '印发机关',
      'publisher',
    ],
    guess: true,
  },
  region: { from: ['region'], guess: true },
  issuedOn: { from: ['issuedOn', '成文日期', '发文日期'], guess: true },
  publishedOn: {
    from: [
      ...['publishedOn', 'date', 'pubDate', 'publishDate', 'publishTime', '发布日期', '发布时间'],
      ...['docPubTime', 'docRelTime', 'pubTime', 'releaseDate', 'releaseTime', 'deployTime', 'cDeployTime'],
      ...['postDate', 'newsTime', 'inputTime', 'showTime', 'issueDate'],
    ],
    guess: true,
  },
  effectiveOn: { from: ['effectiveOn', '施行日期', '实施日期', '生效日期'], guess: true },
  expiresOn: { from: ['expiresOn', '有效期至', '失效日期'] },
  repealedOn: { from: ['repealedOn', '废止日期', '废止时间'] },
  ended: {
    from: [
      ...[
        'ended',
        '时效性',
        '时效状态',
        '时效',
        '有效性',
        '有效状态',
        '效力状态',
        '效力',
        '文件时效',
        '文件效力',
        '文件状态',
      ],
      ...['是否失效', '是否废止', '是否有效', '状态', 'validity', 'status'],
    ],
  },
  policyKind: { from: ['policyKind'], guess: true },
  genre: { from: ['genre'], guess: true },
  topics: { from: ['topics'], default: ['other'] },
  disclosure: { from: ['disclosure'] },
  url: { from: ['url', 'link', '网址', '链接'] },
  body: {
    from: [
      ...[
        'text',
        'body',
        'content',
        'markdown',
        'html',
        '正文',
        '内容',
        '文件内容',
        '政策内容',
        '信息内容',
        '全文',
      ],
      ...[
        'docHtmlCon',
        'docContent',
        'vcContent',
        'infoContent',
        'newsContent',
        'articleContent',
        'postContent',
      ],
    ],
  },
};
