import { renderFace, renderRetry } from '../internal/faces.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';

/** What stands where a picture would when the code it needs cannot be had. */
export function renderUnreachable(i18n: LocalizeController, headingLevel: number, retry: () => void) {
  const { t } = i18n;
  return renderFace({
    icon: icons.offline,
    title: t.text('readerFailed'),
    text: [t.text('notLoaded')],
    headingLevel,
    alert: true,
    actions: [renderRetry(i18n, retry)],
  });
}
