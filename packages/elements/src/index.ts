export { PolicyElement } from './internal/policy-element.js';
export { type PolicyErrorDetail, PolicyErrorEvent } from './internal/policy-error-event.js';
export { PolicyProvider } from './policy-provider/policy-provider.js';
