import type { CommandArguments, ReadArguments } from './args.js';
import { build } from './commands/build.js';
import { check } from './commands/check.js';
import { newKey, sign } from './commands/sign.js';
import { verify } from './commands/verify.js';
import type { CommandIo, CommandReport } from './pipeline/types.js';

export interface Command {
  arguments: CommandArguments;
  run(read: ReadArguments, io: CommandIo): Promise<CommandReport>;
}

/** Every command by name: what it takes, and how that becomes its options. */
export const commands: Readonly<Record<string, Command>> = {
  check: {
    arguments: { positionals: ['dir'], options: {}, usage: 'mingce check DIR' },
    run: ({ positionals: [dir = ''] }, io) => check({ dir }, io),
  },
  build: {
    arguments: {
      positionals: ['dir'],
      required: { to: 'to' },
      options: { to: 'string', key: 'string', offline: 'boolean', force: 'boolean' },
      usage: 'mingce build DIR --to FEED [--key FILE] [--offline] [--force]',
    },
    run: ({ positionals: [dir = ''], text, flag }, io) =>
      build(
        { dir, to: text('to') ?? '', key: text('key'), offline: flag('offline'), force: flag('force') },
        io,
      ),
  },
  sign: {
    arguments: {
      positionals: ['feed'],
      required: { key: 'key' },
      insteadOfAll: 'new-key',
      options: { key: 'string', 'new-key': 'string' },
      usage: 'mingce sign FEED --key FILE | mingce sign --new-key FILE',
    },
    run: ({ positionals: [feed = ''], text }, io) => {
      const file = text('new-key');
      return file === undefined ? sign({ feed, key: text('key') ?? '' }, io) : newKey({ file }, io);
    },
  },
  verify: {
    arguments: {
      positionals: ['feed'],
      options: { key: 'string' },
      usage: 'mingce verify FEED [--key PUBLIC]',
    },
    run: ({ positionals: [feed = ''], text }, io) => verify({ feed, key: text('key') }, io),
  },
};
