/**
 * Writes types for JSX and Vue templates, and data for editors, into `dist/types/`, from custom-elements.json. The
 * build runs it in the folder of @mingce/elements, where the generator for JetBrains reads the package.json.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { generateVuejsTypes } from 'custom-element-vuejs-integration';

const library = '@mingce/elements';

/**
 * The classes of events are exported beside those of the elements; the generator imports only what a module exports.
 */
const withEventExports = (manifest) => ({
  ...manifest,
  modules: manifest.modules.map((module) => {
    const names = module.declarations.flatMap(({ events }) => events.map(({ type }) => type.text));
    const exported = names.map((name) => ({ kind: 'js', name, declaration: { name, module: module.path } }));
    return { ...module, exports: [...module.exports, ...exported] };
  }),
});

/**
 * Vue reads `page-size` in a template as `pageSize`, and the listener of `@policy-search-open` as `onPolicySearchOpen`,
 * so properties and events get such names. The generator writes `CustomEvent<T>`, and imports each type that looks like
 * a name, once for each element. It imports nothing for a type that names its own module.
 */
const forVue = (manifest) => ({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((element) => ({
      ...element,
      attributes: element.attributes.map((attribute) => ({ ...attribute, name: attribute.fieldName })),
      events: element.events.map(({ name, type, ...event }) => ({
        ...event,
        name: name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
        type: { text: `import("${library}").${type.text}["detail"]` },
      })),
    })),
  })),
});

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const common = { outdir: 'dist/types', hideLogs: true };
mkdirSync(common.outdir, { recursive: true });
generateJsxTypes(withEventExports(manifest), {
  ...common,
  fileName: 'jsx.d.ts',
  globalTypePath: library,
  stronglyTypedEvents: true,
});
generateVuejsTypes(forVue(manifest), { ...common, fileName: 'vue.d.ts', globalTypePath: library });
generateVsCodeCustomElementData(manifest, {
  ...common,
  htmlFileName: 'html-custom-data.json',
  cssFileName: 'css-custom-data.json',
});
generateJetBrainsWebTypes(manifest, { ...common, webTypesFileName: 'web-types.json', packageJson: false });
