import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../sources/unreadable.js';

const text = `# 设置文件。请把 id、title、publisher 改成本单位的。
id: policy-feed
title: 政策文件库
publisher:
  name: 请改为发布机构名称
  region: "000000"
`;

/** Gives a folder that has no `feed.yaml` one to start from; one that is there is left alone. */
export async function writeStarterConfig(dir: string): Promise<boolean> {
  try {
    await writeFile(join(dir, 'feed.yaml'), text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}
