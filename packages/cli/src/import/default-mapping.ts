import type { Mapping } from './mapping.js';

/** Without a mapping file: the usual names of fields, and what title and text tell by themselves. */
export const defaultMapping: Mapping = {
  id: { from: ['id', 'path'] },
  title: { from: ['title', 'name'] },
  documentNumber: { from: ['documentNumber', 'docNo', 'docno', 'number'] },
  issuers: { from: ['issuers', 'issuer'], guess: true },
  region: { from: ['region'], guess: true },
  issuedOn: { from: ['issuedOn'], guess: true },
  publishedOn: { from: ['publishedOn', 'date', 'pubDate'], guess: true },
  effectiveOn: { from: ['effectiveOn'], guess: true },
  policyKind: { from: ['policyKind'], guess: true },
  genre: { from: ['genre'], guess: true },
  topics: { from: ['topics'], default: ['other'] },
  expiresOn: { from: ['expiresOn'] },
  disclosure: { from: ['disclosure'] },
  url: { from: ['url'] },
  body: { from: ['text', 'body', 'content', 'markdown'] },
};
