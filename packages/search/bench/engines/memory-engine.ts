import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliSize, gzipSize } from '../compress.js';
import { type Item, itemsOf } from '../suite.js';
import type { BuildReport, Engine, Job, Opened, Searcher } from './engine.js';

export interface MemoryEngineParts {
  packages: readonly string[];
  settings: string;
  /** The engine as a site ships it, minified. */
  code(): Promise<Uint8Array>;
  /** Indexes the items and serializes the index as text. */
  write(items: readonly Item[]): Promise<string>;
  /** Opens the serialized index. */
  read(text: string): Promise<Searcher>;
}

/** An engine whose whole index is downloaded and held in memory. */
export function memoryEngine({ packages, settings, code, write, read }: MemoryEngineParts): Engine {
  const fileIn = (folder: string) => join(folder, 'index.json');
  return {
    packages,
    settings,
    async code() {
      const script = await code();
      return { scripts: [script], gzip: gzipSize(script) };
    },
    async build({ rows, suite, folder }: Job): Promise<BuildReport> {
      const items = itemsOf(rows, suite.level);
      const before = process.resourceUsage();
      const started = performance.now();
      writeFileSync(fileIn(folder), await write(items));
      const wallSeconds = (performance.now() - started) / 1000;
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      const cpu = userCPUTime + systemCPUTime - before.userCPUTime - before.systemCPUTime;
      return {
        wallSeconds,
        cpuSeconds: cpu / 1e6,
        peakMegabytes: maxRSS / 1024,
        indexBytes: statSync(fileIn(folder)).size,
        indexFiles: 1,
        download: brotliSize(readFileSync(fileIn(folder))),
      };
    },
    async open({ folder }): Promise<Opened> {
      return { searcher: await read(readFileSync(fileIn(folder), 'utf8')) };
    },
  };
}
