import type { SessionResults } from '@mingce/search';
import { CopyController } from '../internal/copy-controller.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import type { PolicyElement } from '../internal/policy-element.js';
import { TableExport } from './table-export.js';

interface Task {
  readonly i18n: LocalizeController;
  /** The absolute address of the current results. */
  readonly link: () => string;
  /** Loads the results for the table. */
  readonly load: () => Promise<SessionResults | undefined>;
  readonly save: (results: SessionResults) => void;
}

/** Tools that export the results: their link, a table. */
export class ResultTools {
  readonly table: TableExport;
  readonly #host: PolicyElement;
  readonly #task: Task;
  readonly #copies: CopyController;

  constructor(host: PolicyElement, task: Task) {
    this.#host = host;
    this.#task = task;
    this.#copies = new CopyController(host);
    this.table = new TableExport(host);
  }

  /** Data that they are drawn from. */
  get view() {
    const { copied, hasFailed } = this.#copies;
    return {
      tableExport: this.table,
      isCopied: copied !== '',
      linkToCopy: hasFailed ? this.#task.link() : undefined,
      copyLink: this.#copyLink,
      exportTable: this.#exportTable,
    };
  }

  readonly #copyLink = async (): Promise<void> => {
    const { i18n, link } = this.#task;
    const isCopied = await this.#copies.copy('link', link());
    this.#host.announcer.say(i18n.t.text(isCopied ? 'copied' : 'copyFailed'));
  };

  readonly #exportTable = (): Promise<void> => {
    const { i18n, load, save } = this.#task;
    return this.table.run(load, (results) => {
      save(results);
      this.#host.announcer.say(i18n.t.text('searchExported', { count: results.hits.length }));
    });
  };
}
