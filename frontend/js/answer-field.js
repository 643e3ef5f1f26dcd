/* The field in which an answer, or a part of a report, is written. It saves by itself, two seconds after typing and at most five behind, to a plain
   endpoint; it keeps the text in the page through a lost connection and an ended session, and says what became of each
   save. All sentences come from the server, in the reader's language. Plain script, no bundle. */
(() => {
  if (customElements.get('answer-field')) return;
  const AFTER_TYPING = 2000, AT_MOST = 5000, GIVE_UP = 15000, HELD = 10000, AWAKE = 60000, LEASE = 20000;

  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...children);
    return element;
  };

  class AnswerField extends HTMLElement {
    connectedCallback() {
      if (!this.field) this.build();
      this.leaving = event => {
        if (this.unsaved && !document.documentElement.hasAttribute('data-leaving')) { event.preventDefault(); event.returnValue = ''; }
      };
      this.following = event => this.follow(event);
      this.again = () => { if (!document.hidden && this.unsaved && this.state !== 'changed') this.save(); };
      this.staying = event => {
        if (event.key === 'Escape' && this.unsaved && AnswerField.ended().length) event.stopImmediatePropagation();
      };
      window.addEventListener('beforeunload', this.leaving);
      window.addEventListener('keydown', this.staying, true);
      window.addEventListener('click', this.following, true);
      window.addEventListener('online', this.again);
      window.addEventListener('focus', this.again);
      document.addEventListener('visibilitychange', this.again);
    }

    disconnectedCallback() {
      window.removeEventListener('beforeunload', this.leaving);
      window.removeEventListener('keydown', this.staying, true);
      window.removeEventListener('click', this.following, true);
      window.removeEventListener('online', this.again);
      window.removeEventListener('focus', this.again);
      document.removeEventListener('visibilitychange', this.again);
      clearTimeout(this.timer);
      clearInterval(this.lease);
      if (this.unsaved && this.state !== 'changed') this.save(true);
      else this.release();
    }

    build() {
      const config = this.config = JSON.parse(this.getAttribute('config'));
      const id = name => config.id + '-' + name;
      this.edition = config.edition;
      this.saved = config.text;
      this.backoff = 2000;
      this.lastAwake = Date.now();
      this.field = make('textarea', {
        id: id('text'), rows: config.rows, dir: 'auto', lang: config.language, autocomplete: 'off',
        'aria-describedby': [id('count'), id('state'), id('problem')].join(' ')
      });
      this.field.value = config.text;
      this.field.readOnly = config.readOnly;
      this.count = make('span', { class: 'num', id: id('count') });
      this.stateLine = make('span', { class: 'state', id: id('state') });
      this.meter = make('i', {});
      this.bar = make('div', { class: 'meter', 'aria-hidden': 'true' }, this.meter);
      this.problem = make('p', { class: 'problem', id: id('problem') });
      this.spoken = make('span', { class: 'vh', role: 'status' });
      this.difference = make('section', { class: 'note warn', hidden: '' });
      this.append(
        make('label', { for: id('text') }, config.words.label), this.field,
        make('div', { class: 'row between s' }, this.count, this.stateLine), this.bar,
        this.problem, this.difference, this.spoken);
      this.counted(config);
      if (config.saved) this.say('saved', AnswerField.here(config, config.saved));
      if (config.held) this.say('held', config.held);
      this.field.addEventListener('input', () => this.typed());
      this.field.addEventListener('focus', () => this.hold());
      this.field.addEventListener('blur', () => this.blurred());
      if (config.line) this.field.addEventListener('keydown', event => { if (event.key === 'Enter') event.preventDefault(); });
      if (config.focused) requestAnimationFrame(() => this.field.focus());
    }

    /** A sentence with a time of the portal's, by the clock of this browser. */
    static here(told, sentence) {
      return told.savedAt
        ? sentence.replace(told.savedTime, new Date(told.savedAt).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }))
        : sentence;
    }

    get unsaved() { return !!this.field && this.field.value !== this.saved; }

    focus() { this.field.focus(); }

    typed() {
      const now = Date.now();
      this.since = this.since || now;
      this.typedAt = now;
      this.toggleAttribute('data-unsaved', this.unsaved);
      if (this.state === 'changed') return;
      this.wait(Math.max(0, Math.min(AFTER_TYPING, this.since + AT_MOST - now)));
    }

    wait(milliseconds) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), milliseconds);
    }

    /* Saves what stands in the field now; true if the server has it. Never two at once. */
    async save(last) {
      clearTimeout(this.timer);
      if (this.busy) { await this.busy; return this.unsaved ? this.save(last) : true; }
      if (!this.unsaved) { this.settled(); return true; }
      this.busy = this.send(this.field.value, last);
      try { return await this.busy; } finally {
        this.busy = null;
        if (this.unsaved && this.state === 'saved') this.typedAgain();
      }
    }

    /* What it saved was taken away: what is typed, here or in another field of the same, is saved as something new; what is
       in the other one, once this is saved. */
    restart(address, other, itsAddress) {
      const typed = this.unsaved || !!other && other.unsaved;
      this.begin(address, typed);
      if (!other) return;
      other.begin(itsAddress, typed);
      other.behind = this;
    }

    begin(address, typed) {
      this.config.address = address;
      this.edition = 0;
      if (typed) this.saved = '';
      this.problemIs('');
      this.difference.hidden = true;
      this.say('', '');
      if (typed) this.typedAgain();
    }

    typedAgain() { this.since = Date.now(); this.wait(AFTER_TYPING); }

    async send(text, last) {
      if (this.behind) { // a heading waits for the text that it stands above
        const saved = await this.behind.save(last);
        if (!saved || !this.behind.edition) return this.retry('failed', this.config.words.failed);
        this.behind = null;
      }
      if (this.state !== 'signed-out' && this.state !== 'offline') this.say('saving', this.config.words.saving);
      let answer;
      try {
        const typed = { text, edition: this.edition, read: this.saved };
        answer = await this.post('', 'POST', typed, last);
        if (answer.status === 403 && !answer.body) {
          this.token = null;
          answer = await this.post('', 'POST', typed, last);
        }
      } catch (lost) {
        return this.retry('offline', this.config.words.offline);
      }
      const body = answer.body || {};
      switch (answer.status) {
        case 200:
          if (this.renewed) AnswerField.ended().forEach(note => note.remove());
          this.edition = body.edition;
          this.saved = text;
          this.backoff = 2000;
          this.counted(body);
          this.problemIs('');
          this.say('saved', AnswerField.here(body, body.saved));
          this.settled();
          this.awake();
          if (this.config.told) this.dispatchEvent(new CustomEvent('answer-saved', { detail: body.edition }));
          if (this.config.preview) this.dispatchEvent(new CustomEvent('answer-counted', { detail: text }));
          return true;
        case 401:
          this.signedOut();
          this.wait(HELD);
          return false;
        case 409:
          this.changed(body);
          return false;
        case 422:
          this.problemIs(body.problem);
          this.say('failed', this.config.words.failed);
          return false;
        case 423:
          this.say('held', body.problem);
          this.wait(HELD);
          return false;
        case 403: case 404:
          this.problemIs(body.problem || this.config.words.failed);
          this.say('failed', this.config.words.failed);
          if (answer.status === 404 && this.config.told) this.dispatchEvent(new CustomEvent('answer-gone'));
          return false;
        default:
          return this.retry('failed', this.config.words.failed);
      }
    }

    retry(state, sentence) {
      this.say(state, sentence);
      this.wait(this.backoff);
      this.backoff = Math.min(this.backoff * 2, 30000);
      return false;
    }

    async post(path, method, body, last) {
      if (!this.token) {
        const status = await this.renew();
        if (status !== 200) return { status, body: null };
      }
      const stop = new AbortController();
      const timer = setTimeout(() => stop.abort(), GIVE_UP);
      try {
        const response = await fetch(this.config.address + path, {
          method, credentials: 'same-origin', cache: 'no-store', redirect: 'manual', keepalive: !!last,
          signal: last ? undefined : stop.signal,
          headers: { 'Content-Type': 'application/json', [this.token.header]: this.token.token },
          body: body ? JSON.stringify(body) : undefined
        });
        const json = (response.headers.get('Content-Type') || '').startsWith('application/json');
        return { status: response.status, body: json ? await response.json() : null };
      } finally { clearTimeout(timer); }
    }

    /* A session has a token of its own, and so has the one after signing in again, whose server knows nothing of this page. */
    async renew() {
      const response = await fetch(this.config.tokenAddress, { credentials: 'same-origin', cache: 'no-store' });
      if (response.ok) {
        this.token = await response.json();
        this.renewed = !!this.asked;
      }
      this.asked = true;
      return response.status;
    }

    hold() {
      clearInterval(this.lease);
      if (this.config.readOnly || !this.config.leased) return;
      const ask = async () => {
        if (this.state === 'signed-out' || this.state === 'offline') return;
        try {
          const answer = await this.post('/lease', 'POST');
          if (answer.status === 423) this.say('held', answer.body.problem);
          else if (answer.status === 200 && this.state === 'held') {
            if (this.unsaved) this.save(); else this.say('', '');
          }
        } catch (lost) { /* the next save says so */ }
      };
      ask();
      this.lease = setInterval(() => {
        if (Date.now() - (this.typedAt || 0) < 2 * AWAKE) ask();
      }, LEASE);
    }

    async blurred() {
      clearInterval(this.lease);
      if (this.state === 'changed') return;
      if (await this.save()) this.release();
    }

    release() {
      if (this.token && !this.config.readOnly && this.config.leased && this.state !== 'signed-out' && this.state !== 'offline') {
        this.post('/lease', 'DELETE', null, true).catch(() => {});
      }
    }

    /* Saves before a link of the page is followed; without a save one stays here, and is told why. */
    async follow(event) {
      const link = event.target.closest && event.target.closest('a[href]');
      if (!link || link.target === '_blank' || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
        || event.button || link.leaves || link.hash && link.pathname === location.pathname || this.contains(link)) return;
      if (!this.unsaved && !this.renewed) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!await this.save()) { this.field.focus(); return; }
      if (this.renewed) location.assign(link.href); else link.click();
    }

    counted(body) {
      this.count.textContent = [body.count, body.left].filter(Boolean).join(' · ');
      this.count.classList.toggle('t-bad', !!body.over);
      this.bar.hidden = body.share < 0;
      this.meter.style.inlineSize = Math.min(100, Math.max(0, body.share)) + '%';
      this.meter.classList.toggle('over', !!body.over);
      if (body.over && !this.wasOver) this.tell(this.count.textContent);
      this.wasOver = !!body.over;
    }

    problemIs(sentence) {
      this.problem.textContent = sentence || '';
      if (sentence) { this.field.setAttribute('aria-invalid', 'true'); this.tell(sentence); }
      else this.field.removeAttribute('aria-invalid');
    }

    /* Each change of state is seen; told to screen readers only what is not the ordinary course. */
    say(state, sentence) {
      const before = this.state;
      this.state = state;
      this.stateLine.dataset.state = state;
      this.stateLine.replaceChildren(sentence || '');
      if (state !== before && (state !== 'saved' && state !== 'saving'
        || state === 'saved' && this.told)) {
        this.told = state !== 'saved';
        this.tell(sentence);
      }
    }

    tell(sentence) {
      this.spoken.textContent = '';
      setTimeout(() => { this.spoken.textContent = sentence || ''; }, 100);
    }

    signedOut() {
      if (this.state === 'signed-out') return;
      this.say('signed-out', this.config.words.signedOut);
      this.stateLine.append(' ', make(
        'a', { href: this.config.signIn, target: '_blank', rel: 'noopener' }, this.config.words.signIn));
    }

    /* What stands there now, with the part that differs marked; neither is lost. */
    changed(body) {
      this.say('changed', this.config.words.failed);
      this.tell(AnswerField.here(body, body.problem));
      const [start, theirs, end] = AnswerField.middle(body.text, this.field.value);
      const text = make('p', { dir: 'auto', lang: this.config.language, class: 'prose' }, start, make('mark', {}, theirs), end);
      const button = (words, act) => {
        const made = make('button', { type: 'button', class: 'btn' }, words);
        made.addEventListener('click', act);
        return made;
      };
      const done = take => {
        this.edition = body.edition;
        if (take) { this.field.value = body.text; this.saved = body.text; this.counted(body); }
        this.difference.hidden = true;
        this.say('', '');
        this.field.focus();
        if (take) { this.say('saved', AnswerField.here(body, body.saved)); this.settled(); } else this.save();
      };
      this.difference.replaceChildren(make('div', { class: 'stack s2' },
        make('p', { class: 'strong' }, AnswerField.here(body, body.problem)), text,
        make('div', { class: 'row' },
          button(this.config.words.mine, () => done(false)), button(this.config.words.theirs, () => done(true)))));
      this.difference.hidden = false;
    }

    /* The beginning both have, what only the first has, and the end both have; cut between words. */
    static middle(first, second) {
      const words = text => text.split(/(\s+|[\u3000-\u9fff\uf900-\ufaff])/).filter(Boolean);
      const a = words(first), b = words(second);
      let start = 0, end = 0;
      while (start < a.length && start < b.length && a[start] === b[start]) start++;
      while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
      return [a.slice(0, start).join(''), a.slice(start, a.length - end).join(''), a.slice(a.length - end).join('')];
    }

    /* What the framework says of an ended session: it loads the page anew by a press or by Escape, so the style sheet hides it
       while something is unsaved, and it goes once that is saved in another session. */
    static ended() { return document.querySelectorAll('.v-system-error'); }

    settled() {
      this.since = 0;
      this.toggleAttribute('data-unsaved', this.unsaved);
    }

    /* The page's own session ends when only this field speaks to the server. */
    awake() {
      if (!this.renewed && Date.now() - this.lastAwake > AWAKE) {
        this.lastAwake = Date.now();
        this.dispatchEvent(new CustomEvent('answer-awake'));
      }
    }
  }
  customElements.define('answer-field', AnswerField);
})();
