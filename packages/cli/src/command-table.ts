import type { CommandArguments, ReadArguments } from './args.js';
import { build } from './commands/build.js';
import { check } from './commands/check.js';
import { importSource } from './commands/import.js';
import { init } from './commands/init.js';
import { newRecord } from './commands/new.js';
import { picture } from './commands/picture.js';
import { search } from './commands/search.js';
import { serve } from './commands/serve.js';
import { newKey, sign } from './commands/sign.js';
import { verify } from './commands/verify.js';
import type { CommandIo, CommandReport } from './pipeline/types.js';

export interface Command {
  arguments: CommandArguments;
  run(read: ReadArguments, io: CommandIo): Promise<CommandReport>;
}

/** Every command by name: what it takes, and how that becomes its options. */
export const commands: Readonly<Record<string, Command>> = {
  init: {
    arguments: { positionals: ['dir'], options: {}, usage: 'mingce init DIR' },
    run: ({ positionals: [dir = ''] }, io) => init({ dir }, io),
  },
  import: {
    arguments: {
      positionals: ['source'],
      required: { to: 'dir' },
      options: { to: 'string', mapping: 'string', region: 'string', disclosure: 'string', force: 'boolean' },
      usage:
        'mingce import SOURCE --to DIR [--mapping FILE] [--region CODE] [--disclosure proactive] [--force]',
    },
    run: ({ positionals: [source = ''], text, flag }, io) =>
      importSource(
        {
          source,
          to: text('to') ?? '',
          mapping: text('mapping'),
          region: text('region'),
          disclosure: text('disclosure'),
          force: flag('force'),
        },
        io,
      ),
  },
  new: {
    arguments: {
      positionals: ['what', 'policy'],
      options: { dir: 'string', template: 'string', to: 'string', force: 'boolean' },
      usage: 'mingce new interpretation POLICY [--dir DIR] [--template TEMPLATE] [--to FILE] [--force]',
    },
    run: ({ positionals: [what = '', policy = ''], text, flag }, io) =>
      newRecord(
        { what, policy, dir: text('dir'), template: text('template'), to: text('to'), force: flag('force') },
        io,
      ),
  },
  check: {
    arguments: {
      positionals: ['dir'],
      options: { completeness: 'boolean' },
      usage: 'mingce check DIR [--completeness]',
    },
    run: ({ positionals: [dir = ''], flag }, io) => check({ dir, completeness: flag('completeness') }, io),
  },
  build: {
    arguments: {
      positionals: ['dir'],
      required: { to: 'to' },
      options: {
        to: 'string',
        key: 'string',
        'passphrase-file': 'string',
        renew: 'boolean',
        offline: 'boolean',
        force: 'boolean',
      },
      usage: 'mingce build DIR --to FEED [--key FILE] [--renew] [--offline] [--force]',
    },
    run: ({ positionals: [dir = ''], text, flag }, io) =>
      build(
        {
          dir,
          to: text('to') ?? '',
          key: text('key'),
          passphraseFile: text('passphrase-file'),
          renew: flag('renew'),
          offline: flag('offline'),
          force: flag('force'),
        },
        io,
      ),
  },
  picture: {
    arguments: {
      positionals: ['dir'],
      rest: true,
      required: { to: 'to' },
      options: {
        to: 'string',
        formats: 'string',
        scale: 'string',
        theme: 'string',
        brand: 'string',
        logo: 'string',
        'policy-url': 'string',
        'service-url': 'string',
        browser: 'string',
      },
      usage: 'mingce picture DIR --to OUT [ID …] [--formats LIST] [--scale 1|2|3]',
    },
    run: ({ positionals: [dir = '', ...ids], text }, io) =>
      picture(
        {
          dir,
          to: text('to') ?? '',
          ids,
          formats: text('formats'),
          scale: text('scale'),
          theme: text('theme'),
          brand: text('brand'),
          logo: text('logo'),
          policyUrl: text('policy-url'),
          serviceUrl: text('service-url'),
          browser: text('browser'),
        },
        io,
      ),
  },
  sign: {
    arguments: {
      positionals: ['feed'],
      insteadOfAll: 'new-key',
      options: {
        key: 'string',
        'new-key': 'string',
        rotate: 'string',
        root: 'string',
        revoke: 'string',
        'passphrase-file': 'string',
      },
      usage:
        'mingce sign FEED --key FILE [--root FILE] [--rotate FILE] [--revoke KEY] | mingce sign --new-key FILE',
    },
    run: ({ positionals: [feed = ''], text }, io) => {
      const file = text('new-key');
      const passphraseFile = text('passphrase-file');
      if (file !== undefined) return newKey({ file, passphraseFile }, io);
      const keys = { key: text('key'), rotate: text('rotate'), root: text('root'), revoke: text('revoke') };
      return sign({ feed, ...keys, passphraseFile }, io);
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
  search: {
    arguments: {
      positionals: ['feed', 'query'],
      rest: true,
      options: { region: 'string', limit: 'string', explain: 'boolean' },
      usage: 'mingce search FEED "QUERY" [--region CODE] [--limit N] [--explain]',
    },
    run: ({ positionals: [feed = '', ...words], text, flag }, io) =>
      search(
        {
          feed,
          query: words.join(' '),
          region: text('region'),
          limit: text('limit'),
          explain: flag('explain'),
        },
        io,
      ),
  },
  serve: {
    arguments: {
      positionals: ['dir'],
      options: { port: 'string' },
      usage: 'mingce serve DIR [--port PORT]',
    },
    run: ({ positionals: [dir = ''], text, flag }, io) =>
      serve({ dir, port: text('port'), json: flag('json') }, io),
  },
};
