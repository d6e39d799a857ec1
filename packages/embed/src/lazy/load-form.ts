import type * as Form from '@mingce/elements/form';
import { loadPart } from '../load-part.js';

/** Replaces the elements' own `load-form`: the form of an enterprise and its questions are a separate script. */
export const loadForm = () => loadPart<typeof Form>('form');
