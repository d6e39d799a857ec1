import type { Mapping } from '../mapping-types.js';

/** Translates the name that a source gives to a field or column to the name in the mapping. */
export type ColumnReader = (written: string) => string | undefined;

/** In front of or behind the name of a field, these make it the name of something else: 答复人, 是否答复, 问题编号. */
const elsewhere =
  /^是否|(?:人|人员|编号|序号|号码|状态|方式|电话|次数|数量|类型|满意度|评价|附件|链接|网址)$/;

/**
 * Recognizes names in whatever way they are typed: with spaces, marks, a number or a remark in brackets (答复内容（必填）), and with
 * words in front (网民问题).
 */
export function columnReader(mapping: Mapping): ColumnReader {
  const byKey = new Map<string, string>();
  for (const name of Object.values(mapping).flatMap(({ from = [] }) => from)) {
    const key = keyOf(name);
    if (!byKey.has(key)) byKey.set(key, name);
  }
  const keys = [...byKey.keys()].filter((key) => key.length > 1).sort((a, b) => b.length - a.length);
  return (written) => {
    const key = keyOf(written);
    const exact = byKey.get(key);
    if (exact !== undefined || elsewhere.test(key) || key.length > 12) return exact;
    const ending = keys.find((known) => key.endsWith(known));
    return ending === undefined ? undefined : byKey.get(ending);
  };
}

/** A name without the spaces, marks and remarks that people add to it. */
export function keyOf(written: string): string {
  return written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g, '')
    .replace(/^\d+[.、]/, '')
    .replace(/[\s*:;,.、_\-"'“”]+/g, '');
}
