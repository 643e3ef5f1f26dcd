/* A text in which words are selected. One walks through it as through a field; nothing can be written in it. It keeps what
   was selected in it last, and shows it, for a field or a button takes the focus and the selection away. Single keys, and
   arrows that choose, act while the text has the focus, and only there (2.1.4). Plain script, no bundle. */
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

    /* The arrows choose sentences and words. C leads to the field of this text; the page says where further keys lead, such as
       N to the next one. */
    press(event) {
      if (!this.field || event.ctrlKey || event.metaKey || event.altKey) return;
      if (this.walks(event)) return event.preventDefault();
      if (event.shiftKey) return;
      const target = event.code === 'KeyC' ? this.field
        : document.querySelector('[data-key="' + event.code + '"]:not([hidden])');
      if (!target) return;
      event.preventDefault();
      this.note(); /* the browser tells of a selection later than of a key */
      if (target === this.field) target.focus();
      else target.click();
    }

    /* Down and up choose the next and the previous sentence, Shift with an arrow in the direction of the text one word more,
       and against it one word fewer. What the browser cannot tell apart is left to it. */
    walks(event) {
      if (typeof Intl.Segmenter !== 'function' || !/^Arrow/.test(event.key)) return false;
      const across = event.key === 'ArrowRight' || event.key === 'ArrowLeft';
      if (across !== event.shiftKey) return false;
      this.note();
      const [from, to] = (this.chosen || '0,0').split(',').map(Number);
      const next = across
        ? this.word(from, to, (event.key === 'ArrowRight') !== (getComputedStyle(this).direction === 'rtl'))
        : this.sentence(from, to, event.key === 'ArrowDown');
      if (next) this.choose(...next);
      return true;
    }

    sentence(from, to, forwards) {
      const all = this.parts('sentence');
      return forwards ? all.find(one => from === to ? one[1] > from : one[0] > from) : all.findLast(one => one[0] < from);
    }

    word(from, to, more) {
      const all = this.parts('word');
      const word = more ? all.find(one => one[1] > to) : all.findLast(one => one[1] > from && one[1] < to);
      return word && [from === to ? word[0] : from, word[1]];
    }

    /* The sentences, or the words, of the text: from where to where, without the blanks around them. */
    parts(kind) {
      const text = this.nodes().map(node => node.data).join('');
      return [...new Intl.Segmenter(this.lang || undefined, { granularity: kind }).segment(text)]
        .filter(part => kind === 'word' ? part.isWordLike : part.segment.trim())
        .map(part => [part.index + part.segment.length - part.segment.trimStart().length,
          part.index + part.segment.trimEnd().length]);
    }

    choose(from, to) {
      document.getSelection().setBaseAndExtent(...this.point(from, true), ...this.point(to));
      this.note();
      const { top, bottom } = this.range.getBoundingClientRect();
      if (top < 96 || bottom > innerHeight - 32) scrollBy(0, top - innerHeight / 3);
    }

    /* The text itself, without what is only said beside it. */
    nodes() {
      const walker = document.createTreeWalker(this, NodeFilter.SHOW_TEXT, node => node.parentElement.closest('[data-said]')
        ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
      const nodes = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      return nodes;
    }

    /* Behind so many letters of the text; where something begins there, at its beginning. */
    point(place, begins) {
      const nodes = this.nodes();
      let left = place;
      while (nodes.length > 1 && (begins ? left >= nodes[0].length : left > nodes[0].length)) left -= nodes.shift().length;
      return nodes.length ? [nodes[0], Math.min(left, nodes[0].length)] : [this, 0];
    }

    /* The caret behind so many letters of the text. */
    resume(place) {
      this.focus();
      document.getSelection().collapse(...this.point(place));
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
