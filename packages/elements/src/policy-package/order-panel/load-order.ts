/** Fetches the code of an order: few readers of a list choose something. Embed loads its script (embed/src/lazy). */
export const loadOrder = () => import('../order/order-controller.js');
