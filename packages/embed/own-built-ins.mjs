import { fileURLToPath } from 'node:url';
import { transformAsync } from '@babel/core';
import polyfills from 'babel-plugin-polyfill-corejs3';

const at = (file) => fileURLToPath(new URL(file, import.meta.url));

/** Built-ins of the page that the scripts call, as the polyfill plugin names them (`entries` as `to-string`). */
const ours =
  /^es\.(?:function\.bind|map|set|weak-map|weak-set|symbol|symbol\.(?:constructor|for|iterator)|number\.is-(?:finite|integer|safe-integer)|(?:array|string)\..*|object\.(?:to-string|assign|entries|from-entries|is|keys|values))$/;

/** The plugin imports `core-js-pure/…/instance/find-index.js` for a method, `…/array/from.js` or `…/map/index.js` for others. */
const imported = /^core-js-pure\/[\w-]+\/(.+)\.js$/;
const virtual = '\0own-built-in:';

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const globalName = (name) => camel(`-${name}`);

/** Replacements by the plugin for `value[Symbol.iterator]` and `Symbol.iterator in value`. */
const iteration = {
  'get-iterator': '(value) => value[iterator]()',
  'get-iterator-method': '(value) => value[iterator]',
  'is-iterable': '(value) => iterator in Object(value)',
};

/** A module that exports one built-in of our own (src/own-built-ins.ts). */
function moduleFor(name) {
  const [owner, member] = name.split('/');
  const from = JSON.stringify(at('./src/own-built-ins.ts'));
  if (owner in iteration) {
    return `import { builtIn } from ${from}; const iterator = builtIn('Symbol', 'iterator'); export default ${iteration[owner]};`;
  }
  if (owner === 'instance') {
    return `import { method } from ${from}; export default method('${camel(member)}');`;
  }
  const path = member === 'index' ? `'${globalName(owner)}'` : `'${globalName(owner)}', '${camel(member)}'`;
  return `import { builtIn } from ${from}; export default builtIn(${path});`;
}

/** Loops see only an object's own members, not those that a script of the page has added to `Object.prototype`. */
const ownMembersOnly = ({ template }) => {
  const ownKeys = template.expression('Object.keys(OBJECT)');
  return {
    visitor: {
      ForInStatement({ node }) {
        node.type = 'ForOfStatement';
        node.await = false;
        node.right = ownKeys({ OBJECT: node.right });
      },
    },
  };
};

/** The bundler's own module binds its getters to a name; a page's replacement of `bind` may lose that name. */
const closures = ({ template }) => {
  const closure = template.expression('((first) => () => (BOUND)(first))(FIRST)');
  return {
    visitor: {
      CallExpression(path) {
        const { callee, arguments: given } = path.node;
        const binds = callee.type === 'MemberExpression' && callee.property.name === 'bind';
        if (binds && given.length === 2 && given[0].type === 'NullLiteral')
          path.replaceWith(closure({ BOUND: callee.object, FIRST: given[1] }));
      },
    },
  };
};

const privateCopies = [
  polyfills,
  { method: 'usage-pure', version: '3.45', shouldInjectPolyfill: (name) => ours.test(name) },
];

/**
 * Calls of built-ins go to copies of our own instead of to the page's replacements (docs/decisions/0016). Babel's
 * polyfill plugin finds and rewrites them (`usage-pure`, as for core-js-pure); this plugin makes the modules that it
 * imports.
 */
export function ownBuiltIns() {
  /**
   * Babel's result for each module, which takes longest: most modules are in several scripts, and twice in the main
   * one.
   */
  const made = new Map();
  const make = async (code, id) => {
    const result = await transformAsync(code, {
      filename: id,
      configFile: false,
      babelrc: false,
      sourceMaps: true,
      compact: false,
      // Modules of the bundler itself run before our own.
      plugins: id.startsWith('\0') ? [ownMembersOnly, closures] : [ownMembersOnly, privateCopies],
    });
    return { code: result.code, map: result.map };
  };
  return {
    name: 'mingce-own-built-ins',
    resolveId: {
      order: 'pre',
      handler: (source) => {
        const [, name] = imported.exec(source) ?? [];
        return name === undefined ? null : `${virtual}${name}`;
      },
    },
    load: (id) =>
      id.startsWith(virtual) ? { code: moduleFor(id.slice(virtual.length)), moduleSideEffects: true } : null,
    transform: {
      order: 'post',
      handler(code, id) {
        if (id.startsWith(virtual) || id.endsWith('/own-built-ins.ts')) return null;
        const key = `${id}\n${code}`;
        const known = made.get(key) ?? make(code, id);
        made.set(key, known);
        return known;
      },
    },
  };
}
