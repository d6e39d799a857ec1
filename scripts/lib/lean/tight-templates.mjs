import ts from 'typescript';

const tags = ['html', 'svg'];
const tight = (text) => text.replace(/\s*\n\s*/g, ' ');

/** Templates without their line breaks and indents, which mean one space to a browser. */
export const tightTemplates = (context) => (file) => {
  const { factory } = context;
  const piece = (node) => {
    const [text, raw] = [tight(node.text), tight(node.rawText)];
    if (ts.isNoSubstitutionTemplateLiteral(node))
      return factory.createNoSubstitutionTemplateLiteral(text, raw);
    if (ts.isTemplateHead(node)) return factory.createTemplateHead(text, raw);
    if (ts.isTemplateMiddle(node)) return factory.createTemplateMiddle(text, raw);
    return factory.createTemplateTail(text, raw);
  };
  const visit = (node) => {
    const visited = ts.visitEachChild(node, visit, context);
    if (!ts.isTaggedTemplateExpression(visited) || !tags.includes(visited.tag.text)) return visited;
    const { tag, typeArguments, template } = visited;
    const tightened = ts.isNoSubstitutionTemplateLiteral(template)
      ? piece(template)
      : factory.updateTemplateExpression(
          template,
          piece(template.head),
          template.templateSpans.map((span) =>
            factory.updateTemplateSpan(span, span.expression, piece(span.literal)),
          ),
        );
    return factory.updateTaggedTemplateExpression(visited, tag, typeArguments, tightened);
  };
  return ts.visitNode(file, visit);
};
