import { findDocumentNumbers, formatDocumentNumber, normalizeDocumentNumber } from '@mingce/schema/grammar';
import { articleTermsOfLabel } from '../text/article-terms.js';
import { comparisonKey } from '../text/fold.js';
import type { ClauseHit } from '../types.js';
import type { AnswerIndex, DirectText } from './types.js';

const numeral = '[0-9零〇一二两三四五六七八九十百千]+';
const articlePattern = new RegExp(`第\\s*${numeral}\\s*条(?:\\s*之\\s*${numeral})?`);
/** Words that ask for the content of a text identified by its number. */
const askedOf =
  /(?:具体)?(?:是)?(?:怎么|如何|怎样|咋)(?:说|写|规定|讲)的?|(?:的)?(?:内容|原文|全文|条文)(?:是什么)?|(?:说|写|讲|规定)了?(?:些)?(?:什么|啥)|是什么(?:内容|意思)?|有什么规定|[？?。！!，,\s]/g;
const courtesy = /^(?:请问|我想(?:看|查|问|知道|了解)|查(?:一下|询|看)?|看(?:一下)?|帮我(?:查|找)(?:一下)?)/;

/** Words that mean the document of the page and do not name it. */
const thisDocument = /^(?:本|该|此|这个?|这份)(?:文件|政策|办法|通知|规定|条例|细则|意见|方案|公告|法)?$/;

export interface DirectRequest {
  documentNumbers: readonly string[];
  article: string | undefined;
  /** The remaining text, which may be the name of a document. */
  name: string;
}

/** Parses a question for a text by its number: 第N条, 发文字号, 某文件第几条怎么说. `undefined` if it asks anything else. */
export function readDirect(question: string): DirectRequest | undefined {
  const text = question.normalize('NFKC');
  const found = findDocumentNumbers(text);
  const article = articlePattern.exec(text)?.[0].replace(/\s/g, '');
  if (found.length === 0 && article === undefined) return undefined;
  const numbers = found.map(({ start, end }) => text.slice(start, end));
  const rest = numbers.reduce((left, number) => left.replace(number, ''), text).replace(articlePattern, '');
  const [titled] = /《[^《》]+》/.exec(rest) ?? [];
  const name = rest
    .replace(askedOf, '')
    .replace(courtesy, '')
    .replace(/[《》“”"「」的里中]+$|^[《“"「]/g, '');
  const length = Array.from(comparisonKey(titled ? name.replace(titled, '') : name)).length;
  // If more than a name remains, the question is about the content: 第三十八条的经济补偿怎么算.
  if (!titled && length > (article === undefined ? 4 : 24)) return undefined;
  if (titled && length > Array.from(comparisonKey(titled)).length + 4) return undefined;
  if (/怎么|如何|多少|吗$|能不能|是否|为什么/.test(name)) return undefined;
  return {
    documentNumbers: found.map(({ number }) => formatDocumentNumber(number)),
    article,
    name: thisDocument.test(name) ? '' : comparisonKey(titled ?? name),
  };
}

/** Whether a request is for an article and does not name the document: 第三条怎么说. */
export function namesNoDocument({ documentNumbers, name }: DirectRequest): boolean {
  return documentNumbers.length === 0 && name === '';
}

/** Finds the requested text. `policies` are those that the page is about, and `title` is that of the first. */
export async function findDirect(
  asked: DirectRequest,
  index: AnswerIndex,
  {
    today,
    policies = [],
    title: ofPage = '',
    signal,
  }: {
    today: string;
    policies?: readonly string[] | undefined;
    title?: string | undefined;
    signal?: AbortSignal | undefined;
  },
): Promise<{ direct: DirectText; isMet: boolean; missing: readonly string[] }> {
  const { documentNumbers, article, name } = asked;
  const searched = namesNoDocument(asked) ? ofPage : name;
  const text = [...documentNumbers, searched, article ?? ''].filter((part) => part !== '').join(' ');
  const request = { text, today, ...(signal ? { signal } : {}) };
  const [{ hits, missing }, clauses] = await Promise.all([
    index.search({ ...request, limit: 10 }),
    article === undefined ? undefined : index.clauses({ ...request, limit: 40 }),
  ]);
  const isMeant = ({ id, title, documentNumber }: ClauseHit['document']) => {
    if (documentNumbers.length > 0)
      return documentNumbers.includes(normalizeDocumentNumber(documentNumber ?? '') ?? '');
    if (policies.length > 0 && name === '') return policies.includes(id);
    return name !== '' && comparisonKey(title).includes(name);
  };
  const documents = hits.map(({ document }) => document).filter(isMeant);
  const found = documents.slice(0, 3).map((document) => {
    const clause = clauses?.hits.find(
      (one) => one.document.id === document.id && labelIs(one.label, article ?? ''),
    );
    return { document, ...(clause ? { clause } : {}) };
  });
  const withClause = found.filter(({ clause }) => clause !== undefined);
  const best = withClause.length > 0 ? withClause : found;
  return {
    direct: { documentNumbers, article, found: best },
    isMet: best.length > 0 && (article === undefined || withClause.length > 0),
    missing: [...missing, ...(clauses?.missing ?? [])],
  };
}

function labelIs(label: string, article: string): boolean {
  const [own = ''] = articlePattern.exec(label) ?? [];
  return own !== '' && articleKey(own) === articleKey(article);
}

function articleKey(article: string): string {
  return articleTermsOfLabel(article).join();
}
