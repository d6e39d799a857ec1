export * from './generated/elements.js';
export { setStyleSheetUrl } from './internal/linked-sheet.js';
export { PolicyElement } from './internal/policy-element.js';
export { type PolicyErrorDetail, PolicyErrorEvent } from './internal/policy-error-event.js';
