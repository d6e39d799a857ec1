import { CopyController } from '../internal/copy-controller.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import type { PolicyElement } from '../internal/policy-element.js';
import { SpeechController } from '../internal/speech-controller.js';
import { answerLines, answerText } from './answer-text.js';
import type { AnswerToolsView } from './answer-tools.js';
import type { ShownAnswer } from './load-qa.js';
import { type QaFeedbackDetail, QaFeedbackEvent } from './policy-qa.events.js';

type Verdict = QaFeedbackDetail['verdict'];

/** Actions of a reader on answers: copying, reading aloud, feedback. */
export class AnswerActs {
  readonly #host: PolicyElement;
  readonly #i18n: LocalizeController;
  readonly #copies: CopyController;
  readonly #speech: SpeechController;
  readonly #verdicts = new Map<string, Verdict>();
  /** The answer that is being read aloud. */
  #spoken = '';

  constructor(host: PolicyElement, i18n: LocalizeController) {
    this.#host = host;
    this.#i18n = i18n;
    this.#copies = new CopyController(host);
    this.#speech = new SpeechController(host, (outcome) =>
      host.announcer.say(i18n.t.text(outcome === 'done' ? 'readingDone' : 'readingFailed')),
    );
  }

  /** Stops reading aloud, because another answer replaces this one. */
  stop(): void {
    this.#speech.stop();
  }

  /**
   * Data for drawing the tools of an answer.
   *
   * @param place - The name of the place that it applies to, if known.
   * @param link - The address of the answer, if it has one.
   */
  tools(answer: ShownAnswer, place: string | undefined, link: string | undefined): AnswerToolsView {
    const { id } = answer.record;
    const i18n = this.#i18n;
    const { copied, hasFailed } = this.#copies;
    const isSpeaking = this.#speech.isSpeaking && this.#spoken === id;
    return {
      i18n,
      copied: copied === `text ${id}` ? 'text' : copied === `link ${id}` ? 'link' : undefined,
      hasCopyFailed: hasFailed,
      copy: () => void this.#copy(`text ${id}`, answerText(answer, place, link, i18n)),
      copyLink: link === undefined ? undefined : () => void this.#copy(`link ${id}`, link),
      speech: !this.#speech.isAvailable ? 'none' : isSpeaking ? 'speaking' : 'silent',
      readAloud: () => (isSpeaking ? this.#speech.stop() : this.#readAloud(answer)),
      verdict: this.#verdicts.get(id),
      judge: (verdict) => this.#judge(id, verdict),
    };
  }

  #readAloud(answer: ShownAnswer): void {
    this.#spoken = answer.record.id;
    this.#speech.start(answerLines(answer, this.#i18n));
  }

  async #copy(name: string, text: string): Promise<void> {
    const isCopied = await this.#copies.copy(name, text);
    this.#host.announcer.say(this.#i18n.t.text(isCopied ? 'copied' : 'copyFailed'));
  }

  #judge(answer: string, verdict: Verdict): void {
    this.#verdicts.set(answer, verdict);
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new QaFeedbackEvent({ answer, verdict }));
  }
}
