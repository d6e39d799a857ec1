/** Installs a device with voices in the given languages, which finishes each piece at once, or never if `isEndless`. */
export function installSpeech(languages: readonly string[], { isEndless = false, fails = false } = {}) {
  const spoken: string[] = [];
  let cancels = 0;
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => languages.map((lang) => ({ lang }) as SpeechSynthesisVoice),
    speak: (utterance: { text: string; onend?: () => void; onerror?: () => void }) => {
      spoken.push(utterance.text);
      if (!isEndless) queueMicrotask(() => (fails ? utterance.onerror?.() : utterance.onend?.()));
    },
    cancel: () => {
      cancels += 1;
    },
  });
  const own = Object.getOwnPropertyDescriptor(window, 'speechSynthesis');
  const Utterance = window.SpeechSynthesisUtterance;
  Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: speech });
  window.SpeechSynthesisUtterance = class {
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  } as never;
  return {
    spoken,
    cancels: () => cancels,
    remove: () => {
      if (own) Object.defineProperty(window, 'speechSynthesis', own);
      window.SpeechSynthesisUtterance = Utterance;
    },
  };
}
