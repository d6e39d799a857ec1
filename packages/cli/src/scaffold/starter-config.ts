import { join } from 'node:path';
import { exists } from '../commands/exists.js';
import { writeIntoFolder } from '../publish/write-beside.js';
import { unnamedPublisher } from '../sources/read-config.js';

const textFor = (region: string) => `# 设置文件。请把 id、title、publisher 改成本单位的。
id: policy-feed
title: 政策文件库
publisher:
  name: ${unnamedPublisher}
  region: "${region}"
`;

/**
 * Writes a `feed.yaml` to start from into a folder that has none; an existing one is not changed.
 *
 * @param region - Division code of the publisher, six digits; that of the country by default.
 */
export async function writeStarterConfig(dir: string, region = '000000'): Promise<boolean> {
  if (await exists(join(dir, 'feed.yaml'))) return false;
  await writeIntoFolder(dir, 'feed.yaml', textFor(region));
  return true;
}
