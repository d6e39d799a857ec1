/** Fetches the writer of workbooks: few readers want one. */
export const loadXlsx = () => import('./xlsx.js');
