export { folderSource } from './folder-source.js';
export { openFolder } from './open-folder.js';
