import { once } from 'node:events';
import { MingceError } from '@mingce/schema/errors';
import type { CommandSpec, OptionsOf } from '../command/command-spec.js';
import { defineCommand } from '../command/define-command.js';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { renderReport, reportAsJson } from '../report/index.js';
import { createWords } from '../report/words.js';
import { startPreview } from '../serve/preview.js';
import { command as buildCommand } from './build.js';

const spec = {
  name: 'serve',
  about: { 'zh-CN': '本机预览，保存后自动重建', en: 'preview on this machine, rebuilt on change' },
  help: {
    'zh-CN': '在本机预览编写目录 DIR，保存文件后自动重建。只有本机可以访问。',
    en: 'Previews the authoring folder DIR and rebuilds when a file is saved. Only this machine can reach it.',
  },
  arguments: { dir: { value: 'DIR', about: { 'zh-CN': '编写目录', en: 'the authoring folder' } } },
  options: {
    port: {
      value: 'PORT',
      about: {
        'zh-CN': '端口，省略时为 4321；被占用时用下一个空闲的',
        en: '4321 if omitted; the next free one if it is taken',
      },
    },
  },
  messages: { 'zh-CN': { summary: '预览已结束。' }, en: { summary: 'The preview has ended.' } },
} as const satisfies CommandSpec;

export type ServeOptions = OptionsOf<typeof spec>;

const defaultPort = 4321;

/** `mingce serve`: previews an authoring folder on this machine and rebuilds on change, until Ctrl-C. */
export async function serve(options: ServeOptions, io: CommandIo): Promise<CommandReport> {
  const { locale } = io;
  const words = createWords(locale);
  const own = buildCommand.spec.messages;
  const wanted = readPort(options.port);
  const print = (report: CommandReport) => {
    if (options.json) io.stdout.write(reportAsJson(report, locale, own));
    else io.stdout.write(renderReport(report, { locale, color: false, own }));
  };
  const preview = await startPreview({ dir: options.dir, port: wanted, onBuilt: print }, io);
  try {
    const { url, port } = preview;
    if (port !== wanted && wanted !== 0) io.stderr.write(`${words('serve.portTaken', { wanted, port })}\n`);
    io.stderr.write(`${words('serve.listening', { url })}\n`);
    if (!io.signal.aborted) await once(io.signal, 'abort');
    return { command: 'serve', ok: true, faults: [], facts: { url, port } };
  } finally {
    await preview.close();
  }
}

function readPort(text: string | undefined): number {
  const port = Number(text ?? defaultPort);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535 && text !== '') return port;
  throw new MingceError('usage.optionValue', { command: 'serve', option: '--port' });
}

export const command = defineCommand(spec, serve);
