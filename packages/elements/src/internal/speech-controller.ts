import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Reads a text aloud in Chinese, piece by piece. It is only available if the device has a Chinese voice. */
export class SpeechController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onEnd: (outcome: 'done' | 'failed') => void;
  #voice: SpeechSynthesisVoice | undefined;
  #isSpeaking = false;

  constructor(host: ReactiveControllerHost, onEnd: (outcome: 'done' | 'failed') => void) {
    this.#host = host;
    this.#onEnd = onEnd;
    host.addController(this);
  }

  get isAvailable(): boolean {
    return this.#voice !== undefined;
  }

  get isSpeaking(): boolean {
    return this.#isSpeaking;
  }

  hostConnected(): void {
    // Many browsers list their voices only some time after the page has loaded.
    synthesis()?.addEventListener?.('voiceschanged', this.#findVoice);
    // Some browsers continue reading after the page is left.
    addEventListener('pagehide', this.#onPageHide);
    this.#findVoice();
  }

  hostDisconnected(): void {
    synthesis()?.removeEventListener?.('voiceschanged', this.#findVoice);
    removeEventListener('pagehide', this.#onPageHide);
    this.stop();
  }

  start(lines: readonly string[]): void {
    const speech = synthesis();
    if (!speech || !this.#voice) return;
    this.stop();
    this.#isSpeaking = true;
    this.#host.requestUpdate();
    this.#speak(speech, this.#voice, lines.flatMap(pieces), 0);
  }

  stop(): void {
    if (!this.#isSpeaking) return;
    this.#isSpeaking = false;
    synthesis()?.cancel();
    this.#host.requestUpdate();
  }

  #speak(
    speech: SpeechSynthesis,
    voice: SpeechSynthesisVoice,
    texts: readonly string[],
    place: number,
  ): void {
    const text = texts[place];
    if (text === undefined) {
      this.#end('done');
      return;
    }
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => {
      if (this.#isSpeaking) this.#speak(speech, voice, texts, place + 1);
    };
    utterance.onerror = () => {
      if (this.#isSpeaking) this.#end('failed');
    };
    speech.speak(utterance);
  }

  #end(outcome: 'done' | 'failed'): void {
    this.#isSpeaking = false;
    this.#host.requestUpdate();
    this.#onEnd(outcome);
  }

  readonly #onPageHide = (): void => this.stop();

  readonly #findVoice = (): void => {
    const voices = synthesis()?.getVoices() ?? [];
    const chinese = voices.filter(({ lang }) => /^(?:zh|cmn)\b/i.test(lang));
    const voice = chinese.find(({ lang }) => /cn|hans/i.test(lang)) ?? chinese[0];
    if (voice === this.#voice) return;
    this.#voice = voice;
    this.#host.requestUpdate();
  };
}

function synthesis(): SpeechSynthesis | undefined {
  return 'speechSynthesis' in globalThis ? speechSynthesis : undefined;
}

/** Sentences of a line, since Chromium stops a long utterance after some fifteen seconds. */
function pieces(line: string): string[] {
  return (line.match(/[^。；！？]{1,120}[。；！？]?/g) ?? []).filter((piece) => piece.trim() !== '');
}
