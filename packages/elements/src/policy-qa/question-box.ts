import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LocalizeController } from '../internal/localize-controller.js';

interface QuestionBoxView {
  readonly text: string;
  readonly i18n: LocalizeController;
  readonly onInput: (text: string) => void;
  readonly onSubmit: () => void;
}

/** The box for a question. It takes letters of some hundred characters; Enter asks, Shift and Enter begin a new line. */
export function renderQuestionBox({ text, i18n, onInput, onSubmit }: QuestionBoxView) {
  const { t } = i18n;
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit();
  };
  const onKeydown = (event: KeyboardEvent) => {
    // 229 is how older browsers say that an input method composes.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    submit(event);
  };
  return html`
    <form part="box" role="search" @submit=${submit}>
      <textarea
        rows="2"
        enterkeyhint="search"
        aria-label=${t.text('qaLabel')}
        placeholder=${t.text('qaPlaceholder')}
        .value=${live(text)}
        @input=${({ target }: Event) => target instanceof HTMLTextAreaElement && onInput(target.value)}
        @keydown=${onKeydown}
      ></textarea>
      <button class="btn btn--main" type="submit">${t.text('qaSubmit')}</button>
    </form>
  `;
}
