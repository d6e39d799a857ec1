import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { root } from '../lib/run.mjs';

const folder = path.join(root, 'packages/elements');
export const manifestFile = path.join(folder, 'custom-elements.json');

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Typed extends Named {
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Member extends Typed {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly parameters?: readonly Typed[];
}

/** An element as described in custom-elements.json (packages/elements/custom-elements-manifest.config.mjs). */
export interface ManifestElement {
  readonly name: string;
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly (Typed & { readonly fieldName: string })[];
  readonly members: readonly Member[];
  /** `detail` is the type of the event's detail. */
  readonly events: readonly (Typed & { readonly detail: { readonly text: string } })[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  /** `inheritedFrom` is set for members that every element has. */
  readonly cssProperties?: readonly (Typed & { readonly inheritedFrom?: Named })[];
}

/** The text of custom-elements.json for the current classes. */
export async function analyzedManifest(): Promise<string> {
  const config = 'custom-elements-manifest.config.mjs';
  const argv = ['analyze', '--config', config, '--quiet'];
  return `${JSON.stringify(await cli({ argv, cwd: folder, noWrite: true }), null, 2)}\n`;
}

/** Every element of custom-elements.json, in the order of that file. */
export function manifestElements(text = readFileSync(manifestFile, 'utf8')): ManifestElement[] {
  const { modules } = JSON.parse(text) as { modules: { declarations: ManifestElement[] }[] };
  return modules.flatMap(({ declarations }) => declarations);
}
