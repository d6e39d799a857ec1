import { Document, isMap, isScalar, isSeq, visit } from 'yaml';

/** A field of a scaffold: its value, or a sample of what to write if there is none; remarks are above it. */
export interface DraftField {
  name: string;
  remarks?: readonly string[];
  value?: unknown;
  /** Comment after the value, on its last line. */
  note?: string;
  /** Lines below the name, shown as a comment. */
  pattern?: readonly string[];
  /** Nested fields, instead of a value. */
  fields?: readonly DraftField[];
}

/** Short values that read best on one line. */
const onOneLine = new Set([
  'policies',
  'issuers',
  'services',
  'clauses',
  'clause',
  'oldClause',
  'newClause',
  'captions',
]);

/** A scaffold as the YAML that a person would have written, with its remarks. */
export function draftText(head: readonly string[], fields: readonly DraftField[]): string {
  return [...head.map(comment), '', ...fields.flatMap((field) => fieldLines(field, ''))]
    .join('\n')
    .concat('\n');
}

function fieldLines(
  { name, remarks = [], value, note, pattern = [], fields }: DraftField,
  indent: string,
): string[] {
  const above = remarks.map((remark) => `${indent}${comment(remark)}`);
  const gap = remarks.length > 0 ? [''] : [];
  if (fields) {
    const inner = fields.flatMap((field) => fieldLines(field, `${indent}  `));
    return [...gap, ...above, `${indent}${name}:`, ...inner];
  }
  if (value === undefined) {
    return [...gap, ...above, `${indent}# ${name}:`, ...pattern.map((line) => `${indent}#   ${line}`)].map(
      trimEnd,
    );
  }
  const lines = yamlOf({ [name]: value }).split('\n');
  const behind = note === undefined ? '' : ` # ${note}`;
  const last = lines.length - 1;
  const shown = lines.map((line, at) => (line === '' ? '' : `${indent}${line}${at === last ? behind : ''}`));
  return [...gap, ...above, ...shown];
}

function comment(text: string): string {
  return trimEnd(
    `# ${text.replace(/\s+/g, (space) => (/[\n\r\u2028\u2029\u0085]/.test(space) ? ' ' : space))}`,
  );
}

function trimEnd(line: string): string {
  return line.replace(/\s+$/, '');
}

function yamlOf(value: object): string {
  const document = new Document(value, { schema: 'core' });
  visit(document, {
    // A quotation that was cut to its length may end in half a character, which cannot be written to a file.
    Scalar: (_, node) => {
      if (typeof node.value === 'string') node.value = node.value.replace(/\p{Surrogate}/gu, '');
    },
    Pair: (_, { key, value: member }) => {
      if ((isMap(member) || isSeq(member)) && isScalar(key) && onOneLine.has(String(key.value)))
        member.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 }).replace(/\n$/, '');
}
