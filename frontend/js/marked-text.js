/* A text in which words are selected. One walks through it as through a field; nothing can be written in it. It keeps what
   was selected in it last, for a button takes the focus and sometimes the selection away. Plain script, no bundle. */
(() => {
  if (customElements.get('marked-text')) return;
  const REFUSED = ['beforeinput', 'cut', 'paste', 'drop', 'dragstart'];
  const refuse = event => event.preventDefault();

  class MarkedText extends HTMLElement {
    connectedCallback() {
      REFUSED.forEach(kind => this.addEventListener(kind, refuse));
      this.noting = () => this.note();
      document.addEventListener('selectionchange', this.noting);
    }

    disconnectedCallback() {
      document.removeEventListener('selectionchange', this.noting);
    }

    note() {
      const selection = document.getSelection();
      if (!selection.rangeCount) return;
      const range = selection.getRangeAt(0);
      if (!this.contains(range.startContainer) || !this.contains(range.endContainer)) return;
      this.chosen = this.before(range.startContainer, range.startOffset) + ','
        + this.before(range.endContainer, range.endOffset);
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
