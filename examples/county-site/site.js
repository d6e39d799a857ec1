/*
 * The county's own care-mode switch. It sets an attribute that the policy elements follow; nothing else connects the
 * two.
 */
(() => {
  var button = document.getElementById('care');
  var root = document.documentElement;
  var key = 'care-mode';
  function stored() {
    try {
      return localStorage.getItem(key) === '1';
    } catch {
      return false; /* storage is switched off */
    }
  }
  function show(on) {
    if (on) root.setAttribute('data-policy-care', '');
    else root.removeAttribute('data-policy-care');
    button.textContent = on ? '退出关怀模式' : '进入关怀模式';
    button.setAttribute('aria-pressed', String(on));
  }
  button.addEventListener('click', () => {
    var on = !root.hasAttribute('data-policy-care');
    try {
      localStorage.setItem(key, on ? '1' : '0');
    } catch {
      /* The switch still works on this page. */
    }
    show(on);
  });
  show(stored());
})();

/* The page for a single picture redirects to the gallery if its address names no picture. */
(() => {
  var gallery = document.documentElement.getAttribute('data-gallery');
  if (gallery && !/[?&](?:mingce-)?interpretation=/.test(location.search)) location.replace(gallery);
})();
