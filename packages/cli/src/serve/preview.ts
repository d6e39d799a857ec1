import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { InterpretationScore } from '../check/scores.js';
import { type BuildReport, build } from '../commands/build.js';
import { faultOf } from '../fault-of.js';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { embedFolder } from './embed-folder.js';
import { feedHeaders } from './feed-headers.js';
import { interpretationList, interpretationPage, policyPage } from './interpretation-pages.js';
import { listen } from './listen.js';
import { previewPolicy } from './page-shell.js';
import { readTitles } from './preview-content.js';
import { previewScript, previewStyles } from './preview-files.js';
import { previewPage } from './preview-page.js';
import { sendFile } from './static-files.js';
import { watchFolder } from './watch-folder.js';

export interface PreviewOptions {
  dir: string;
  port: number;
  /** Called after each build, the first included. */
  onBuilt(report: CommandReport): void;
}

export interface Preview {
  url: string;
  port: number;
  close(): Promise<void>;
}

/** The report of a build; one that failed at once has no scores. */
type BuiltReport = CommandReport & Partial<Pick<BuildReport, 'completeness'>>;

/** Builds an authoring folder into a temporary feed, serves it with a page that shows it, and rebuilds on change. */
export async function startPreview(options: PreviewOptions, io: CommandIo): Promise<Preview> {
  const dir = resolve(io.cwd, options.dir);
  const temporary = await mkdtemp(join(tmpdir(), 'mingce-serve-'));
  const feed = join(temporary, 'feed');
  const listeners = new Set<ServerResponse>();
  const embed = embedFolder();
  let builds = 0;
  let report: CommandReport = { command: 'build', ok: true, faults: [], facts: {} };

  // An interpretation that its author has just broken keeps its place in the list, with its faults.
  const scores = new Map<string, InterpretationScore>();

  const show = (built: BuiltReport) => {
    report = built;
    updateScores(scores, built);
    builds += 1;
    options.onBuilt(report);
    for (const listener of listeners) listener.write(`data: ${builds}\n\n`);
  };
  const buildOnce = () => build({ dir, to: feed, force: true, drafts: true }, io);
  const rebuild = async () => {
    const failed = (error: unknown) => ({ command: 'build', ok: false, faults: [faultOf(error)], facts: {} });
    const built = await buildOnce().catch(failed);
    if (!io.signal.aborted) show(built);
  };

  const hasComponents = embed !== undefined;
  const pages: Readonly<Record<string, () => Promise<[type: string, text: string]>>> = {
    '/': async () => {
      const content = { ...(await readTitles(feed)), report, hasComponents };
      return ['text/html', previewPage(content, io.locale)];
    },
    '/interpretation/': async () => {
      const content = { report, scores: [...scores.values()], hasComponents };
      return ['text/html', interpretationList(content, io.locale)];
    },
    '/preview.css': async () => ['text/css', previewStyles],
    '/preview.js': async () => ['text/javascript', previewScript],
  };
  const recordPage = (path: string) => {
    const [, kind, id = ''] = /^\/(interpretation|policy)\/([^/]+)$/.exec(path) ?? [];
    if (kind === 'policy' && /^[a-z0-9._-]+$/.test(id)) {
      return async (): Promise<[string, string]> => ['text/html', policyPage(id, hasComponents, io.locale)];
    }
    const one = kind === 'interpretation' ? scores.get(id) : undefined;
    if (one === undefined) return undefined;
    const content = { report, scores: [], hasComponents };
    return async (): Promise<[string, string]> => ['text/html', interpretationPage(one, content, io.locale)];
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const path = pathOf(request.url);
    const page = pages[path] ?? recordPage(path);
    if (page) {
      const [type, text] = await page();
      response.writeHead(200, { ...pageHeaders, 'content-type': `${type}; charset=utf-8` }).end(text);
    } else if (path === '/preview-events') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(`data: ${builds}\n\n`);
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    } else if (!(await sendMounted(path, feed, embed, request, response))) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404\n');
    }
  };

  const opened: (() => unknown)[] = [() => rm(temporary, { recursive: true, force: true })];
  const close = async () => {
    for (const shut of opened.splice(0).reverse()) await shut();
  };
  try {
    // If the first build fails completely, the command ends.
    show(await buildOnce());
    const server = createServer((request, response) => {
      answer(request, response).catch((error: unknown) => {
        io.stderr.write(`${String(error)}\n`);
        response.destroy();
      });
    });
    opened.push(() => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    });
    opened.push(watchFolder(dir, rebuild));
    const port = await listen(server, options.port);
    return { url: `http://127.0.0.1:${port}/`, port, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Takes over the records that were read and removes deleted ones; records that can no longer be read are kept. */
function updateScores(scores: Map<string, InterpretationScore>, { completeness, faults }: BuiltReport): void {
  if (completeness === undefined) return;
  const broken = new Set(faults.map(({ file }) => file));
  const read = new Set(completeness.map(({ file }) => file));
  const kept = [...scores.values()].filter(({ file }) => broken.has(file) && !read.has(file));
  scores.clear();
  for (const one of [...kept, ...completeness]) scores.set(one.id, one);
}

const pageHeaders = { 'content-security-policy': previewPolicy, 'cache-control': 'no-store' };

/** The path of a request target in origin or absolute form (RFC 9112, section 3.2); empty for any other. */
function pathOf(target = ''): string {
  const [, origin, path] = /^(https?:\/\/[^/?#]+)?(\/[^?#]*)?/i.exec(target) ?? [];
  return path ?? (origin === undefined ? '' : '/');
}

async function sendMounted(
  path: string,
  feed: string,
  embed: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const [, mount, rest = ''] = /^\/(feed|embed)\/(.*)$/.exec(path) ?? [];
  if (mount === 'feed') return sendFile(feed, rest, feedHeaders(rest), request, response);
  if (mount === 'embed' && embed)
    return sendFile(embed, rest, { 'cache-control': 'no-cache' }, request, response);
  return false;
}
