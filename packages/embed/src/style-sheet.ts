import { setStyleSheetUrl } from '@mingce/elements/style-sheet';
import { scriptBase } from './script-base.js';

setStyleSheetUrl(`${scriptBase()}mingce.css`);
