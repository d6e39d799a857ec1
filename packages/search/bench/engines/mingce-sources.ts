import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastValidDay, normalizeDocumentNumber, statedExpiry } from '@mingce/schema/grammar';
import { textToMarkdown } from '../../../content/src/index.js';
import { regionOf } from '../corpora.js';
import { documentsOf, type Row } from '../suite.js';

const settings = `id: bench
title: 检索测评
publisher:
  name: 示例机关
  region: "990000"
regions:
  - { code: "990000", label: 示例省 }
topics:
  - { code: other, label: 其他 }
`;

const genres: Readonly<Record<string, string>> = {
  法律: 'law',
  行政法规: 'regulation',
  地方性法规: 'regulation',
  通知: 'circular',
  公告: 'announcement',
  意见: 'opinion',
  办法: 'measures',
  细则: 'rules',
  方案: 'plan',
};

/** The day of rows without a readable date: so old that it gives no row an advantage. */
const someDay = '1990-01-01';

/** Writes rows as a department's authoring folder; the id of each policy is that of its row. */
export function writeSources(rows: readonly Row[], folder: string): void {
  mkdirSync(join(folder, 'policies'), { recursive: true });
  writeFileSync(join(folder, 'feed.yaml'), settings);
  documentsOf(rows).forEach((row, at) => {
    // A build rejects table rows without a delimiter row, and characters of the private use area.
    const text = textToMarkdown(row.text.replace(/\|/g, '｜').replace(/[\ue000-\uf8ff]/g, ''));
    writeFileSync(join(folder, 'policies', `${at}.md`), `${frontMatter(row)}\n${text}`);
  });
}

/** JSON is YAML, so each value is written as JSON. */
function frontMatter({
  id,
  title = '',
  kind = '',
  region = '',
  date = '',
  docNo,
  issuer,
  expired,
  text,
}: Row): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)) ? date : someDay;
  const fields = {
    id,
    title,
    policyKind: 'general',
    documentNumber: docNo ? (normalizeDocumentNumber(docNo) ?? docNo) : undefined,
    issuers: (issuer || '示例机关').split(/[、，,;；]/),
    region: regionOf({ region, title }),
    publishedOn: day,
    ended: expired ? true : undefined,
    expiresOn: expired ? undefined : lastDay(text, day),
    genre: genres[kind] ?? 'other',
    topics: ['other'],
    disclosure: 'proactive',
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${JSON.stringify(value)}\n`],
  );
  return `---\n${lines.join('')}---\n`;
}

/**
 * The last day in force that a text states, counted from the row's day. A build rejects a policy that does not record
 * it.
 */
function lastDay(text: string, day: string): string | undefined {
  const dates = { issuedOn: day, publishedOn: day, effectiveOn: day };
  const { expiresOn, doubts } = statedExpiry(text, dates);
  if (expiresOn !== undefined) return expiresOn;
  return doubts.map((period) => lastValidDay(period, dates)).find((last) => last !== undefined);
}
