import { z } from 'zod';
import { described } from './described.js';
import { linkSchema, textSchema } from './primitives.js';

/** Words inside a block. The set is closed: renderers need to handle only these. */
export type Inline =
  | string
  | { type: 'strong'; children: Inline[] }
  | { type: 'emphasis'; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[] }
  | { type: 'break' };

export interface Paragraph {
  type: 'paragraph';
  children: Inline[];
}
export interface List {
  type: 'list';
  ordered: boolean;
  start?: number | undefined;
  items: Block[][];
}
export interface Table {
  type: 'table';
  caption?: string | undefined;
  align?: ('start' | 'center' | 'end')[] | undefined;
  head: Inline[][];
  rows: Inline[][][];
}
export interface Image {
  type: 'image';
  src: string;
  /** Description of the picture; never empty. */
  alt: string;
}
/** A remark outside the main text: a quotation, an editor's note, a footnote. */
export interface Note {
  type: 'note';
  children: Block[];
}
export type Block = Paragraph | List | Table | Image | Note;

/**
 * Kind of a numbered or titled part of a text.
 * part 编, chapter 章, section 节, article 条, paragraph 款, item 项, subitem 目; heading: titled, not numbered;
 * level1 to level5 are 一、（一）1.（1）①; attachment 附件.
 */
export const clauseKinds = [
  'part',
  'chapter',
  'section',
  'article',
  'paragraph',
  'item',
  'subitem',
  'heading',
  'level1',
  'level2',
  'level3',
  'level4',
  'level5',
  'attachment',
] as const;
export type ClauseKind = (typeof clauseKinds)[number];

/** A part of the text with its own stable anchor. `label` is the number as printed, `title` its heading if it has one. */
export interface Clause {
  type: 'clause';
  kind: ClauseKind;
  anchor: string;
  label?: string | undefined;
  title?: string | undefined;
  children: ContentNode[];
}
/** A body is a sequence of clauses and of blocks that belong to none. */
export type ContentNode = Clause | Block;

const inlineSchema: z.ZodType<Inline> = described(
  z.lazy(() =>
    z.union([
      z.string(),
      z.object({ type: z.literal('strong'), children: z.array(inlineSchema) }),
      z.object({ type: z.literal('emphasis'), children: z.array(inlineSchema) }),
      z.object({ type: z.literal('link'), href: linkSchema, children: z.array(inlineSchema) }),
      z.object({ type: z.literal('break') }),
    ]),
  ),
  '行内文字：普通文字、加粗、强调、链接、换行。',
  'Words inside a block: text, strong, emphasis, link, break.',
).meta({ id: 'inline' });

const cell = z.array(inlineSchema);

const blockSchema: z.ZodType<Block> = described(
  z.lazy(() =>
    z.discriminatedUnion('type', [
      z.object({ type: z.literal('paragraph'), children: z.array(inlineSchema) }),
      z.object({
        type: z.literal('list'),
        ordered: z.boolean(),
        start: z.number().int().optional(),
        items: z.array(z.array(blockSchema)),
      }),
      z.object({
        type: z.literal('table'),
        caption: textSchema.optional(),
        align: z.array(z.enum(['start', 'center', 'end'])).optional(),
        head: z.array(cell),
        rows: z.array(z.array(cell)),
      }),
      z.object({ type: z.literal('image'), src: linkSchema, alt: textSchema }),
      z.object({ type: z.literal('note'), children: z.array(blockSchema) }),
    ]),
  ),
  '块：段落、列表、表格、图片、注。',
  'A paragraph, list, table, image or note.',
).meta({ id: 'block' });

const clauseSchema: z.ZodType<Clause> = described(
  z.lazy(() =>
    z.object({
      type: z.literal('clause'),
      kind: z.enum(clauseKinds),
      anchor: z.string().regex(/^[a-z0-9][a-z0-9~.-]*$/),
      label: textSchema.optional(),
      title: textSchema.optional(),
      children: z.array(contentNodeSchema),
    }),
  ),
  '条款：类型、锚点、编号、标题和下级内容。',
  'A numbered or titled part of the text: kind, anchor, label, title and what is in it.',
).meta({ id: 'clause' });

export const contentNodeSchema: z.ZodType<ContentNode> = described(
  z.lazy(() => z.union([clauseSchema, blockSchema])),
  '条款或块。',
  'A clause or a block.',
).meta({ id: 'contentNode' });

export const bodySchema = described(
  z.array(contentNodeSchema),
  '正文：条款树与不属于任何条款的段落、列表、表格、图片和注。',
  'The text: a tree of clauses, and the paragraphs, lists, tables, images and notes that belong to none.',
);
