/** jsdom lays nothing out, so nothing can be scrolled to; its page always has the window's focus; its dialogs are shown by a word. */
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
document.hasFocus = () => true;

HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
  this.open = true;
  this.querySelector<HTMLElement>("button, input, select")?.focus();
};
HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
  this.open = false;
};
