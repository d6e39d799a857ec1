import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));

/** Short names of private members, the same in all scripts: a class of a part may extend one of the main script. */
const plainNames = new Map();

function plainName(module, name) {
  const key = `${module} ${name}`;
  if (!plainNames.has(key)) plainNames.set(key, `_${plainNames.size.toString(36)}`);
  return plainNames.get(key);
}

function privateNames(node, found = []) {
  if (node.type === 'PrivateIdentifier') found.push(node);
  for (const value of Object.values(node).flat()) {
    if (typeof value === 'object' && value?.type !== undefined) privateNames(value, found);
  }
  return found;
}

/**
 * In ES2019 a `#private` member costs a WeakMap and a helper at each use. The compiler has seen to it that nobody reaches
 * for one from outside, so in the scripts it becomes a plain member, under a name that no other module's class has.
 */
export const plainMembers = () => ({
  name: 'mingce-plain-members',
  transform(code, id) {
    if (!id.startsWith(packages) || !/#\w/.test(code)) return null;
    const found = privateNames(this.parse(code)).sort((a, b) => b.start - a.start);
    const plain = found.reduce(
      (text, { start, end, name }) => text.slice(0, start) + plainName(id, name) + text.slice(end),
      code,
    );
    return found.length === 0 ? null : { code: plain, map: null };
  },
});
