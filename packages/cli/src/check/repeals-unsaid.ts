import { plainText } from '@mingce/content';
import { normalizeDocumentNumber } from '@mingce/schema/grammar';
import { type BuildMemory, remembered } from '@mingce/search/writer';
import type { PackedPolicy } from '../pipeline/packed-policy.js';
import { type CitedDocument, citedDocuments, titleKey } from '../publish/cited-documents.js';
import { policyFinder } from '../publish/link-citations.js';
import type { Rule } from './library.js';
import { lineOfQuote } from './line-of-quote.js';

const document = '《(?:[^《》]|《[^《》]*》)+》(?:\\s*[（(][^（）()]{0,80}[）)])?';
const documents = `(?:${document}[、，和及与]?(?:以及)?){1,30}`;
/** 《示例办法》（示政发〔2015〕3号）同时废止, 废止《示例办法》. Followed by 第三条 or 有关规定, a document is repealed in part. */
const repealing = new RegExp(
  `${documents}(?:自.{1,20}起)?(?:同时|即行|自行|予以|一并|相应|均|也|现|即)*(?:废止|停止执行|失效)|(?:^|[\\s，。；、])(?:决定|现将?|同时)?废止${documents}`,
  'g',
);

interface Repeal {
  quote: string;
  documents: CitedDocument[];
}

/**
 * Reports documents of the library that a later text repeals without naming them in its relations: they would still be
 * shown as in force.
 */
export const repealsUnsaid: Rule = (library, report) => {
  const policies = library.all('policy');
  const find = policyFinder(policies.map(({ record }) => record));
  for (const source of policies) {
    for (const { quote, documents } of repealsIn(source.record, library.memory)) {
      for (const document of documents) {
        const target = find(document);
        if (target === undefined || target.id === source.record.id || !goesOn(target, source.record))
          continue;
        const line = lineOfQuote(library, source, quote);
        const facts = { quote: quote.slice(0, 100), title: target.title, policy: target.id };
        report({ ...source, lineOf: () => line }, 'relation.repealUnsaid', facts, ['relations']);
      }
    }
  }
};

/** The documents that the text of a policy repeals, new or from the cache. */
export function repealsIn({ body }: PackedPolicy, memory: BuildMemory | undefined): Repeal[] {
  if (!body) return [];
  const make = (): Repeal[] =>
    [...plainText(body.read()).matchAll(repealing)].map(([quote]) => ({
      quote: quote.replace(/^[\s，。；、]/, ''),
      documents: citedDocuments(quote),
    }));
  if (!memory) return make();
  const bytes = remembered(memory, `repeals/${body.digest}`, () => Buffer.from(JSON.stringify(make())));
  return JSON.parse(Buffer.from(bytes).toString()) as Repeal[];
}

/** Whether no record says that a document, or a part of it, has ended or is ended by the later one. */
function goesOn({ id, title, documentNumber, ...target }: PackedPolicy, later: PackedPolicy): boolean {
  if (target.ended || target.repealedOn !== undefined || target.expiresOn !== undefined) return false;
  const number = documentNumber && normalizeDocumentNumber(documentNumber);
  return !later.relations?.some(
    ({ type, ...relation }) =>
      type !== 'implements' &&
      (relation.policy === id ||
        (number !== undefined && normalizeDocumentNumber(relation.documentNumber ?? '') === number) ||
        (relation.title !== undefined && titleKey(relation.title) === titleKey(title))),
  );
}
