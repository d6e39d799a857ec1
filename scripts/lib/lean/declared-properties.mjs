import ts from 'typescript';

const decorators = ['property', 'state'];
const isDecoratorImport = (node) =>
  ts.isImportDeclaration(node) && node.moduleSpecifier.text === 'lit/decorators.js';

/** The call of `@property()` or `@state()` on a member of a class. */
const declarationOf = (member) =>
  member.modifiers
    ?.filter(ts.isDecorator)
    .map((decorator) => decorator.expression)
    .find(({ expression }) => decorators.includes(expression.text));

/**
 * `@property()` and `@state()` as what they come to: a call of `createProperty`, which Lit offers. The decorators' own code
 * is left out, and the compiler's helper for them, which every module would have.
 */
export const declaredProperties = (context) => (file) => {
  const { factory } = context;
  const stateOptions = () =>
    factory.createObjectLiteralExpression([factory.createPropertyAssignment('state', factory.createTrue())]);

  const declare = (owner, member) => {
    const { expression, arguments: given } = declarationOf(member);
    const options = expression.text === 'state' ? [stateOptions()] : given;
    return factory.createExpressionStatement(
      factory.createCallExpression(
        factory.createPropertyAccessExpression(owner, 'createProperty'),
        undefined,
        [factory.createStringLiteral(member.name.text), ...options],
      ),
    );
  };
  const undecorated = (member) =>
    declarationOf(member) === undefined
      ? member
      : factory.replaceDecoratorsAndModifiers(
          member,
          member.modifiers.filter((modifier) => !ts.isDecorator(modifier)),
        );

  const statements = file.statements.flatMap((node) => {
    if (isDecoratorImport(node)) return [];
    if (!ts.isClassDeclaration(node)) return [node];
    const { modifiers, name, typeParameters, heritageClauses, members } = node;
    const declared = members.filter((member) => declarationOf(member) !== undefined);
    return [
      factory.updateClassDeclaration(
        node,
        modifiers,
        name,
        typeParameters,
        heritageClauses,
        members.map(undecorated),
      ),
      ...declared.map((member) => declare(name, member)),
    ];
  });
  return factory.updateSourceFile(file, statements);
};
