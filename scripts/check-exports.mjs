/**
 * Checks that every public path of every package resolves to a file that exists after a build, with types beside it,
 * and that every published package states its repository and the Node version it needs, as the package.json of the
 * repository does.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/run.mjs';

const faults = [];
const { homepage, repository, license, engines } = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
);
for (const name of readdirSync(path.join(root, 'packages'))) {
  const folder = path.join(root, 'packages', name);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (!manifest.private) {
    const expected = {
      license,
      homepage,
      repository: { ...repository, directory: `packages/${name}` },
      type: 'module',
      engines,
    };
    for (const [field, value] of Object.entries(expected)) {
      if (JSON.stringify(manifest[field]) !== JSON.stringify(value))
        faults.push(`${manifest.name}: ${field} is not ${JSON.stringify(value)}, as in the other packages`);
    }
    for (const field of ['description', 'keywords', 'files', 'sideEffects', 'exports']) {
      if (manifest[field] === undefined) faults.push(`${manifest.name}: has no ${field}`);
    }
  }
  const paths = Object.entries(manifest.exports ?? {}).flatMap(([entry, target]) =>
    typeof target === 'string'
      ? [[entry, 'default', target]]
      : Object.entries(target).map(([condition, file]) => [entry, condition, file]),
  );
  for (const file of Object.values(manifest.bin ?? {})) paths.push(['bin', 'bin', file]);
  for (const [entry, condition, file] of paths) {
    if (file.includes('*')) continue;
    if (!existsSync(path.join(folder, file)))
      faults.push(`${manifest.name} ${entry} (${condition}): ${file} is not there`);
  }
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
