/* A text in which words are selected. One walks through it as through a field; nothing can be written in it. It keeps what
   was selected in it last, and shows it, for a field or a button takes the focus and the selection away. Single keys act
   while the text has the focus, and only there (2.1.4). Plain script, no bundle. */
(() => {
  if (customElements.get('marked-text')) return;
  const REFUSED = ['beforeinput', 'cut', 'paste', 'drop', 'dragstart'];
  const refuse = event => event.preventDefault();

  class MarkedText extends HTMLElement {
    connectedCallback() {
      REFUSED.forEach(kind => this.addEventListener(kind, refuse));
      this.noting = () => this.note();
      document.addEventListener('selectionchange', this.noting);
      this.onfocus = () => this.show(false);
      this.onblur = () => this.show(true);
      this.onkeydown = event => this.press(event);
    }

    disconnectedCallback() {
      document.removeEventListener('selectionchange', this.noting);
      this.show(false);
    }

    note() {
      const selection = document.getSelection();
      if (!selection.rangeCount) return;
      const range = selection.getRangeAt(0);
      if (!this.contains(range.startContainer) || !this.contains(range.endContainer)) return;
      this.range = range.cloneRange();
      this.chosen = this.before(range.startContainer, range.startOffset) + ','
        + this.before(range.endContainer, range.endOffset);
    }

    show(apart) {
      if (!CSS.highlights) return;
      if (apart && this.range && !this.range.collapsed) CSS.highlights.set('chosen', new Highlight(this.range));
      else CSS.highlights.delete('chosen');
    }

    /* C leads to the field of this text; the page says where further keys lead, such as N to the next one. */
    press(event) {
      if (!this.field || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const target = event.code === 'KeyC' ? this.field : document.querySelector('[data-key="' + event.code + '"]');
      if (!target) return;
      event.preventDefault();
      this.note(); /* the browser tells of a selection later than of a key */
      if (target === this.field) target.focus();
      else target.click();
    }

    /* The caret behind so many letters of the text. */
    resume(place) {
      const walker = document.createTreeWalker(this, NodeFilter.SHOW_TEXT, node => node.parentElement.closest('[data-said]')
        ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
      let left = place;
      let node = walker.nextNode();
      while (node && left > node.length) {
        left -= node.length;
        node = walker.nextNode();
      }
      this.focus();
      if (node) document.getSelection().collapse(node, left);
    }

    /* How many letters of the text stand before a point; what is only said beside it does not count. */
    before(node, at) {
      const range = document.createRange();
      range.setStart(this, 0);
      range.setEnd(node, at);
      const copy = range.cloneContents();
      copy.querySelectorAll('[data-said]').forEach(said => said.remove());
      return copy.textContent.length;
    }
  }

  customElements.define('marked-text', MarkedText);
})();
