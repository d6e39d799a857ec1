import type { SaxesAttributePlain } from 'saxes';

export interface XmlVisitor {
  /** @param name - Without its prefix: `tbl` for `w:tbl`; so are the attributes. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Maximum depth of elements: a document of an office has about thirty levels. */
const deepest = 2_000;

/** A part that is not XML, or is nested too deeply. */
export class XmlFault extends Error {}

/**
 * Calls the visitor for each element and text of an XML part, in order. Entities that a part declares are not resolved.
 *
 * @throws XmlFault
 */
export async function walkXml(xml: string, visitor: XmlVisitor): Promise<void> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) throw new XmlFault(`more than ${deepest} levels of elements`);
    visitor.open(local(name), plain(attributes as Record<string, string | SaxesAttributePlain>));
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    visitor.close?.(local(name));
  });
  parser.on('text', (text) => visitor.text?.(text));
  parser.on('error', ({ message }) => {
    throw new XmlFault(message);
  });
  parser.write(xml).close();
}

function plain(attributes: Readonly<Record<string, string | SaxesAttributePlain>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      local(name),
      typeof value === 'string' ? value : value.value,
    ]),
  );
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
