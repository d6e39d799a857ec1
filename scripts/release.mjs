/**
 * `npm run release`: writes `release/mingce-<version>.zip` for webmasters and the npm tarballs of every public package,
 * from the output of `npm run build`.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { root, run } from './lib/run.mjs';

const release = path.resolve(root, process.argv[2] ?? 'release');
const embed = path.join(root, 'packages/embed');
const read = (...names) => readFileSync(path.join(root, ...names));
const { version } = JSON.parse(read('packages/embed/package.json'));

const digest = (algorithm, bytes, encoding) => createHash(algorithm).update(bytes).digest(encoding);

/** The folder that a site uploads; source maps are in the npm package. */
function embedFiles() {
  const names = readdirSync(path.join(embed, 'dist')).filter(
    (name) => /^mingce[-\w]*\.(?:js|css|html)$/.test(name) || name === 'sample.html',
  );
  if (!names.includes('mingce.js')) throw new Error('packages/embed/dist is empty: run npm run build first.');
  return new Map(names.map((name) => [name, read('packages/embed/dist', name)]));
}

/**
 * Digests that the self-test page compares the uploaded files with. Only scripts are listed, since sites edit the
 * pages.
 */
function filesJson(files) {
  const listed = [...files]
    .filter(([name]) => /^mingce[-\w]*\.(?:js|css)$/.test(name) && name !== 'mingce-check.css')
    .map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: digest('sha256', bytes, 'hex') }));
  return `${JSON.stringify({ version, files: listed }, null, 2)}\n`;
}

/** Size, SHA-256 and the value of an `integrity` attribute, one line for each file. */
const checksums = (files) =>
  [...files]
    .map(
      ([name, bytes]) =>
        `${name}\t${bytes.length}\tsha256:${digest('sha256', bytes, 'hex')}\tsha384-${digest('sha384', bytes, 'base64')}\n`,
    )
    .join('');

/** Old Windows editors read UTF-8 only with a byte order mark, and line ends only as CR LF. */
const forWindows = (text) => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`);

function zip() {
  const files = embedFiles();
  files.set('files.json', Buffer.from(filesJson(files)));
  const entries = new Map([...files].map(([name, bytes]) => [`mingce/${name}`, bytes]));
  entries.set(
    'readme.txt',
    forWindows(read('scripts/release-readme.txt').toString().replaceAll('{version}', version)),
  );
  entries.set('checksums.txt', forWindows(checksums(files)));
  entries.set('VERSION', Buffer.from(`${version}\n`));
  entries.set('CHANGELOG.md', read('CHANGELOG.md'));
  entries.set('LICENSE', read('LICENSE'));
  // One date for all, so that the same sources give the same bytes.
  const mtime = new Date('2026-01-01T00:00:00');
  const tree = Object.fromEntries(
    [...entries].map(([name, bytes]) => [`mingce-${version}/${name}`, [bytes, { mtime }]]),
  );
  const name = `mingce-${version}.zip`;
  const bytes = zipSync(tree, { level: 9 });
  writeFileSync(path.join(release, name), bytes);
  return { name, bytes: bytes.length };
}

/** Folders of the packages that are published; throws for a package that could not be installed elsewhere. */
function publicPackages() {
  return readdirSync(path.join(root, 'packages'))
    .sort()
    .map((name) => path.join(root, 'packages', name))
    .filter((folder) => {
      const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
      if (!manifest.private && JSON.stringify(manifest).includes('workspace:'))
        throw new Error(
          `${manifest.name}: package.json names a dependency by workspace:; write its version.`,
        );
      return !manifest.private;
    });
}

/** Packs packages as npm does. */
async function pack(folders) {
  const args = ['pack', '--json', '--pack-destination', release, ...folders];
  const { code, output, stdout } = await run('npm', args, { capture: true });
  if (code !== 0) throw new Error(`npm pack failed:\n${output}`);
  return JSON.parse(stdout).map(({ filename, size, entryCount }) => ({
    name: filename,
    bytes: size,
    files: entryCount,
  }));
}

rmSync(release, { recursive: true, force: true });
mkdirSync(release, { recursive: true });
const made = [zip(), ...(await pack(publicPackages()))];
for (const { name, bytes, files } of made)
  console.log(
    `${path.join(path.relative(root, release), name)}  ${Math.round(bytes / 1024).toLocaleString('en')} kB${files ? `, ${files} files` : ''}`,
  );

const { homepage } = JSON.parse(read('package.json'));
if (new URL(homepage).hostname.endsWith('.example'))
  console.log(
    `\nhomepage and repository still name ${homepage}: write the real address into every package.json before publishing to npm.`,
  );
