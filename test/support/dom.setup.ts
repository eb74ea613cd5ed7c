import "@testing-library/jest-dom";

/** jsdom lays nothing out; Fluent UI only asks to be told when sizes change. */
class NeverResizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver = NeverResizes;

/**
 * jsdom matches every rule of every sheet for each element whose name it is asked for, which is most of a test's time; a name depends only on
 * what is hidden. What styles look like is for the tests in a real browser.
 */
const HIDES = /display:\s*none|visibility:\s*(hidden|collapse)/u;
const insertRule = CSSStyleSheet.prototype.insertRule;
CSSStyleSheet.prototype.insertRule = function (rule) {
  return HIDES.test(rule) ? insertRule.call(this, rule, this.cssRules.length) : 0;
};
