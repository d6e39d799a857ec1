import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A thing with a name and what it does: a slot, a part, an event, a custom property, a method. */
export interface Named {
  readonly name: string;
  readonly does: string;
}

export interface Property extends Named {
  /** Absent where only code can set it. */
  readonly attribute: string | undefined;
}

/** What the doc comments of an element's class, and of the classes it extends, say of its surface. */
export interface ElementFacts {
  readonly tag: string;
  readonly summary: string;
  readonly properties: readonly Property[];
  readonly methods: readonly Named[];
  readonly slots: readonly Named[];
  readonly events: readonly Named[];
  readonly parts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

const wordsOf = (comment: string | ts.NodeArray<ts.JSDocComment> | undefined) =>
  (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ').trim();

const summaryOf = (node: ts.Node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => wordsOf(comment))
    .join(' ');

/** Tags such as `@csspart name - What it is.`; the bare `@slot - …` is the slot without a name. */
function tagsOf(node: ts.Node, tag: string): Named[] {
  return ts
    .getJSDocTags(node)
    .filter(({ tagName }) => tagName.text === tag)
    .map((one) => {
      const text = wordsOf(one.comment).replace(/^\{[^}]*\}\s*/, '');
      const [, name = '', does = ''] = /^(\S*?)\s*-\s+(.*)$/.exec(text) ?? [undefined, text];
      return { name: name.replace(/^\[|\]$/g, ''), does };
    });
}

/** The class and those it extends, the nearest first, as far as they are in the repository. */
function classesFrom(file: string): ts.ClassDeclaration[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const own = source.statements.find(ts.isClassDeclaration);
  const base = own?.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0]
    ?.expression;
  if (!own) return [];
  if (!base || !ts.isIdentifier(base)) return [own];
  const from = source.statements
    .filter(ts.isImportDeclaration)
    .find(({ importClause }) => importClause?.getText().includes(base.text))?.moduleSpecifier;
  if (!from || !ts.isStringLiteral(from) || !from.text.startsWith('.')) return [own];
  return [own, ...classesFrom(path.join(path.dirname(file), from.text.replace(/\.js$/, '.ts')))];
}

function propertyOf(member: ts.ClassElement): Property | undefined {
  if (!ts.isPropertyDeclaration(member) || !ts.isIdentifier(member.name)) return undefined;
  const call = ts
    .getDecorators(member)
    ?.map(({ expression }) => expression)
    .find(
      (one): one is ts.CallExpression => ts.isCallExpression(one) && one.expression.getText() === 'property',
    );
  if (!call) return undefined;
  const wish = /attribute:\s*(?:'([^']+)'|(false))/.exec(call.arguments[0]?.getText() ?? '');
  const attribute = wish?.[2] ? undefined : (wish?.[1] ?? member.name.text.toLowerCase());
  return { name: member.name.text, attribute, does: summaryOf(member) };
}

const isHidden = (member: ts.ClassElement) =>
  ts.canHaveModifiers(member) &&
  (ts.getModifiers(member) ?? []).some(({ kind }) =>
    [ts.SyntaxKind.ProtectedKeyword, ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.OverrideKeyword].includes(
      kind,
    ),
  );

/** What a page may call or read: public, documented, and not one of Lit's own. */
function methodOf(member: ts.ClassElement): Named | undefined {
  if (isHidden(member) || !member.name || !ts.isIdentifier(member.name)) return undefined;
  const does = summaryOf(member);
  if (does === '') return undefined;
  if (ts.isGetAccessor(member)) return { name: member.name.text, does };
  if (!ts.isMethodDeclaration(member)) return undefined;
  const parameters = member.parameters.map(({ name }) => name.getText()).join(', ');
  return { name: `${member.name.text}(${parameters})`, does };
}

const isThere = <T>(value: T | undefined): value is T => value !== undefined;

/** @param file - The file of the element's class. */
export function elementFacts(file: string): ElementFacts {
  const classes = classesFrom(file);
  const [own] = classes;
  if (!own) throw new Error(`${file} has no class`);
  const members = classes.flatMap((one) => [...one.members]);
  const tags = (tag: string) => classes.flatMap((one) => tagsOf(one, tag));
  return {
    tag: tags('element')[0]?.name || path.basename(file, '.ts'),
    summary: summaryOf(own),
    properties: members.map(propertyOf).filter(isThere),
    methods: members.map(methodOf).filter(isThere),
    slots: tags('slot'),
    events: tags('fires'),
    parts: tags('csspart'),
    cssProperties: tags('cssprop'),
  };
}
