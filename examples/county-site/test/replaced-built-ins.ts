/**
 * Scripts of sites that replace functions of the browser, by name: each replacement does less, or something else. All
 * are written as such scripts are, for browsers of 2012.
 */
export const replacedBuiltIns: Readonly<Record<string, string>> = {
  'array-from': 'Array.from = function (list) { return [].slice.call(list); };',
  'array-methods': `
    var list = Array.prototype;
    list.find = function (test) { for (var i = 0; i < this.length; i++) if (test(this[i])) return this[i]; return null; };
    list.findIndex = function () { return -1; };
    list.reduce = function () { return this.length > 1 ? this : this[0]; };
    list.entries = function () { return this.slice(); };
    list.keys = list.values = function () { return {}; };
    list.flat = function () { return this; };
    list.flatMap = function (change) { return this.map(change); };
    list.includes = function (one) { return this.indexOf(one) > 0; };
    list.fill = function () { return this; };
    list.first = function () { return this[0]; };`,
  'string-methods': `
    var text = String.prototype;
    text.endsWith = function (end) { return this.indexOf(end) === this.length - end.length; };
    text.startsWith = function (start) { return this.indexOf(start) >= 0; };
    text.includes = text.contains = function () { return false; };
    text.padStart = text.padEnd = text.repeat = function () { return this; };
    text.trim = function () { return this.replace(/ /g, ''); };
    text.replaceAll = text.replace;
    text.matchAll = text.match;`,
  'object-functions': `
    Object.assign = function (to, from) { for (var key in from) to[key] = from[key]; return to; };
    Object.keys = Object.values = Object.entries = function (object) { var all = []; for (var key in object) all.push(key); return all; };
    Object.fromEntries = function () { return {}; };
    Object.is = function (one, other) { return one == other; };
    Number.isInteger = Number.isFinite = function () { return false; };
    Function.prototype.bind = function (self) { var run = this, own = [].slice.call(arguments, 1); return function () { return run.apply(self, own.concat([].slice.call(arguments))); }; };`,
  'naive-bind':
    'Function.prototype.bind = function (self) { var run = this; return function () { return run.apply(self, arguments); }; };',
  'to-json': `
    Array.prototype.toJSON = function () { return 'list'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Date.prototype.toJSON = function () { return 'day'; };
    Object.toJSON = JSON.stringify;`,
  json: 'window.JSON = { parse: function () { return {}; }, stringify: function (value) { return String(value); } };',
  collections: 'window.Map = window.Set = window.WeakMap = window.WeakSet = function () {};',
  symbol: "window.Symbol = function (name) { return '@@' + name; };",
  'class-names': `
    window.Event = { stop: function () {} };
    window.Element = window.Document = window.Request = window.Form = function () {};
    window.Text = window.Option = window.Node = {};`,
  'page-variables':
    "var URL = '/index.php/list', APP = '', URLSearchParams = '?id=1', date = new Date(), parse = '';",
  date: 'Date.parse = function () { return null; }; Date.today = function () { return new Date(); };',
  promise: `
    window.Promise = function (start) {
      var self = this, waiting = [];
      self.then = function (next) { if ('value' in self) next(self.value); else waiting.push(next); return self; };
      self['catch'] = self['finally'] = function () { return self; };
      setTimeout(function () {
        start(function (value) { self.value = value; for (var i = 0; i < waiting.length; i++) waiting[i](value); });
      }, 200);
    };
    Promise.resolve = Promise.all = function (value) { return new Promise(function (end) { end(value); }); };`,
  'element-methods': `
    var element = Element.prototype;
    element.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); return this; };
    element.select = function (rule) { return this.getElementsByTagName(rule); };
    element.insert = element.append = element.prepend = function (code) { this.insertAdjacentHTML('beforeend', String(code)); return this; };
    element.update = element.replace = element.replaceWith = function () { return this; };
    element.matches = function (rule) { return [].indexOf.call(document.querySelectorAll(rule), this) >= 0; };
    element.closest = function (rule) { var up = this; while (up && !up.matches(rule)) up = up.parentElement; return up; };
    element.scrollTo = element.show = element.hide = element.toggle = function () { return this; };`,
  'object-prototype': "Object.prototype.extend = function () {}; Object.prototype.colour = 'red';",
  'array-prototype':
    'Array.prototype.remove = function () {}; Array.prototype.size = 3; Array.prototype.each = function () {};',
  amd: 'window.define = function () {}; define.amd = {}; window.require = function () {}; window.module = { exports: {} }; window.exports = module.exports;',
};
