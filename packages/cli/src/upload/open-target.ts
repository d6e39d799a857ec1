import { type Address, remotePath } from './address.js';
import type { UploadSettings } from './settings.js';
import type { Target } from './target.js';
import { TreeTarget } from './targets/tree-target.js';

/** Opens a target; the code of a protocol is loaded on demand. */
export async function openTarget(address: Address, settings: UploadSettings): Promise<Target> {
  const { kind, shown } = address;
  switch (kind) {
    case 'folder': {
      const { folderTree } = await import('./targets/folder-tree.js');
      return new TreeTarget(folderTree(shown), { base: address.dir, shown });
    }
    case 'sftp': {
      const { sftpTree } = await import('./targets/sftp-tree.js');
      const tree = await sftpTree(address.url, shown, settings);
      return new TreeTarget(tree, { base: remotePath(address.url), shown });
    }
    case 'ftp': {
      const { ftpTree } = await import('./targets/ftp-tree.js');
      const tree = await ftpTree(address.url, shown, settings);
      return new TreeTarget(tree, { base: tree.base, shown });
    }
    case 'webdav': {
      const { webdavTree } = await import('./targets/webdav-tree.js');
      const tree = webdavTree(address.url, shown, settings);
      return new TreeTarget(tree, { base: decodeURIComponent(address.url.pathname), shown });
    }
    case 's3': {
      const { s3Target } = await import('./targets/s3-target.js');
      return s3Target(address.url, shown, settings);
    }
  }
}
