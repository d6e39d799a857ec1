export { type StaticServer, type StaticServerOptions, serveFolder } from './node/static-server.js';
export { temporaryFolder } from './node/temporary-folder.js';
