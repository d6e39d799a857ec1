import * as xlsx from '@mingce/elements/xlsx';
import { registerPart } from '../load-part.js';

registerPart('xlsx', xlsx);
