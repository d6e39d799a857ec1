import { join } from 'node:path';
import { exists } from '../commands/exists.js';
import { writeIntoFolder } from '../publish/write-beside.js';

const text = `# 设置文件。请把 id、title、publisher 改成本单位的。
id: policy-feed
title: 政策文件库
publisher:
  name: 请改为发布机构名称
  region: "000000"
`;

/** Gives a folder that has no `feed.yaml` one to start from; one that is there is left alone. */
export async function writeStarterConfig(dir: string): Promise<boolean> {
  if (await exists(join(dir, 'feed.yaml'))) return false;
  await writeIntoFolder(dir, 'feed.yaml', text);
  return true;
}
