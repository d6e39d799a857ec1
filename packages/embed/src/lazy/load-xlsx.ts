import type * as Xlsx from '@mingce/elements/xlsx';
import { loadPart } from '../load-part.js';

/** Replaces the elements' own `load-xlsx`: the writer of workbooks is a separate script. */
export const loadXlsx = () => loadPart<typeof Xlsx>('xlsx');
