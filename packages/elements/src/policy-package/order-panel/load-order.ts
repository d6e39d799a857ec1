/**
 * Fetches the code of an order separately, since few readers of a list choose an item. Embed loads its script
 * (embed/src/lazy).
 */
export const loadOrder = () => import('../order/order-controller.js');
