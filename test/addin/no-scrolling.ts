/** jsdom lays nothing out, so nothing can be scrolled to. */
Element.prototype.scrollIntoView = () => undefined;
