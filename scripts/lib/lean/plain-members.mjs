import ts from 'typescript';

/** `0` → `a`, `25` → `z`, `26` → `ba`: never a digit, so that it stands apart from a number before it. */
const letters = (index) =>
  (index < 26 ? '' : letters(Math.floor(index / 26))) + String.fromCharCode(97 + (index % 26));

/**
 * `#private` members as plain ones with short names. Lowered to what Chromium 80 knows, each would cost a WeakMap and a
 * helper at each use. The compiler has seen to it that nobody reaches for one from outside, and no other module's class
 * has the name.
 *
 * @param number - The module's own.
 */
export const plainMembers = (number) => (context) => (file) => {
  const names = new Map();
  const visit = (node) => {
    if (!ts.isPrivateIdentifier(node)) return ts.visitEachChild(node, visit, context);
    if (!names.has(node.text)) names.set(node.text, `_${number}${letters(names.size)}`);
    return context.factory.createIdentifier(names.get(node.text));
  };
  return ts.visitNode(file, visit);
};
