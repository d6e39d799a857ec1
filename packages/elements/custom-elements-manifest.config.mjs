/**
 * Settings of the manifest analyzer for custom-elements.json, which lists what a page may use: the elements and their events, without
 * what only the classes of the package use. `npm run docs` writes it.
 */

/** Members that are public to other classes of the package alone. */
const internal = new Set(['site', 'announcer']);

const isPublic = ({ name, privacy, static: isStatic, description, attribute }) =>
  !privacy && !isStatic && !internal.has(name) && (attribute !== undefined || description !== undefined);

/** A declaration without where in the package it is from, since pages do not see that. */
const withoutOrigin = ({ inheritedFrom, ...rest }) => rest;

/** The fields of an interface `…Detail`, as TypeScript: `{ policy: string; terms: readonly string[] }`. */
function fieldsOf(ts, node) {
  const fields = node.members.filter(ts.isPropertySignature).map((member) => {
    const optional = member.questionToken ? '?' : '';
    return `${member.name.getText()}${optional}: ${member.type?.getText() ?? 'unknown'}`;
  });
  return `{ ${fields.join('; ')} }`;
}

/** Keeps of an element what is documented; an event is documented by `@fires {ItsClass} its-name - When it is fired.` */
function publicElement(element, shapeOf) {
  const { members = [], events = [], attributes = [], cssParts, cssProperties, slots } = element;
  const { kind, name, tagName, description, customElement } = element;
  return {
    kind,
    description,
    name,
    tagName,
    customElement,
    attributes: attributes.map(withoutOrigin),
    members: members.filter(isPublic).map(withoutOrigin),
    events: events
      .filter((event) => event.name && event.description)
      .map(({ name: event, type, description: when }) => ({
        name: event,
        type,
        detail: { text: shapeOf(type?.text) },
        description: when,
      })),
    ...(slots && { slots: slots.map(withoutOrigin) }),
    ...(cssParts && { cssParts: cssParts.map(withoutOrigin) }),
    ...(cssProperties && {
      cssProperties: cssProperties.map(({ inheritedFrom, ...rest }) => ({
        ...rest,
        ...(inheritedFrom && { inheritedFrom: { name: inheritedFrom.name } }),
      })),
    }),
  };
}

function publicSurface() {
  /** Interfaces by name, and the type of `detail` of each event class. */
  const interfaces = new Map();
  const details = new Map();
  return {
    name: 'mingce-public-surface',
    analyzePhase({ ts, node }) {
      if (ts.isInterfaceDeclaration(node) && node.name.text.endsWith('Detail'))
        interfaces.set(node.name.text, fieldsOf(ts, node));
      if (!ts.isClassDeclaration(node) || !node.name?.text.endsWith('Event')) return;
      const detail = node.members.find((member) => member.name?.getText() === 'detail')?.type?.getText();
      if (detail) details.set(node.name.text, detail);
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      const shapeOf = (event) =>
        details
          .get(event)
          ?.replace(/\b\w+Detail\b/g, (name) => interfaces.get(name) ?? name)
          .replace(/\breadonly (?=\w+:)/g, '');
      // Files come in the order of the disk.
      const sorted = [...manifest.modules].sort((a, b) => (a.path < b.path ? -1 : 1));
      manifest.modules = sorted.flatMap(({ path, declarations = [] }) => {
        const element = declarations.find(({ tagName }) => tagName);
        if (!element) return [];
        const module = path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
        return {
          kind: 'javascript-module',
          path: module,
          declarations: [publicElement(element, shapeOf)],
          exports: [{ kind: 'js', name: element.name, declaration: { name: element.name, module } }],
        };
      });
    },
  };
}

export default {
  globs: ['src/policy-*/*.ts', 'src/internal/*.ts'],
  exclude: ['src/**/*.{test,examples,styles}.ts'],
  litelement: true,
  packagejson: false,
  plugins: [publicSurface()],
};
