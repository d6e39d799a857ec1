/** Fetches the workbook writer on demand, since few readers need it. */
export const loadXlsx = () => import('./xlsx.js');
