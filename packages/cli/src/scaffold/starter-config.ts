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
 * Gives a folder that has no `feed.yaml` one to start from; one that is there is left alone.
 *
 * @param region - Division code of the publisher, six digits; of the country if nobody said.
 */
export async function writeStarterConfig(dir: string, region = '000000'): Promise<boolean> {
  if (await exists(join(dir, 'feed.yaml'))) return false;
  await writeIntoFolder(dir, 'feed.yaml', textFor(region));
  return true;
}
