/* What the server cannot do by itself: where the focus goes, what a screen reader is told, the colour scheme of the
   system, and the question before the session ends. Plain script, no bundle. */
(() => {
  if (window.Portal) return;
  let headings = 0;
  let lastRequest = Date.now();
  let titleBefore = null;

  const region = kind => document.getElementById('portal-' + kind);

  const say = (kind, text) => {
    const place = region(kind);
    if (!place) return;
    place.textContent = '';
    setTimeout(() => { place.textContent = text; }, 100);
  };

  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  let scheme = document.documentElement.dataset.scheme || 'system';
  const paint = () => {
    const on = scheme === 'dark' || (scheme === 'system' && dark.matches);
    document.documentElement.toggleAttribute('data-dark', on);
    if (on) document.documentElement.setAttribute('theme', 'dark');
    else document.documentElement.removeAttribute('theme');
  };
  dark.addEventListener('change', paint);

  /* The server counts a session's idle time from its last request; so does this. */
  const observer = new PerformanceObserver(list => {
    if (list.getEntries().some(entry => /v-r=uidl|\/drafts\//.test(entry.name))) lastRequest = Date.now();
  });
  observer.observe({ type: 'resource', buffered: true });

  /* The groups of the side navigation open and close without asking the server. */
  document.addEventListener('click', event => {
    const button = event.target.closest && event.target.closest('.side button[aria-expanded]');
    if (!button) return;
    const open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(open));
    document.getElementById(button.getAttribute('aria-controls')).hidden = !open;
  });

  window.Portal = {
    /* A heading appeared. After the first page it takes the focus, so that a reader learns of the new page. */
    heading(h1) {
      headings += 1;
      if (headings > 1) {
        requestAnimationFrame(() => { h1.focus({ preventScroll: true }); window.scrollTo(0, 0); });
      }
    },
    polite(text) { say('polite', text); },
    assertive(text) { say('assertive', text); },
    scheme(choice) { scheme = choice; paint(); },
    language(tag, direction) {
      document.documentElement.lang = tag;
      document.documentElement.dir = direction;
    },
    /* The list of problems takes the focus, and the title says that there are some. */
    problems(summary, prefix) {
      if (titleBefore === null) titleBefore = document.title;
      document.title = prefix + titleBefore;
      requestAnimationFrame(() => { summary.focus(); summary.scrollIntoView({ block: 'center' }); });
    },
    solved() {
      if (titleBefore !== null) document.title = titleBefore;
      titleBefore = null;
    },
    leads(link, field) {
      link.addEventListener('click', event => {
        event.preventDefault();
        event.stopPropagation();
        field.focus();
        field.scrollIntoView({ block: 'center' });
      });
    },
    /* The address's base would make a plain "#content" lead to another page. */
    skips(link, selector) {
      link.addEventListener('click', event => {
        event.preventDefault();
        event.stopPropagation();
        const target = document.querySelector(selector);
        if (target) { target.tabIndex = -1; target.focus(); }
      });
    },
    /* Goes at once: what is on the screen is hidden before anything is asked of the server, nothing asks whether to stay, and
       no way back leads to this page. */
    leaves(link) {
      if (link.leaves) return;
      link.leaves = true;
      link.addEventListener('click', event => {
        event.preventDefault();
        event.stopPropagation();
        document.documentElement.toggleAttribute('data-leaving', true);
        document.body.style.visibility = 'hidden';
        document.title = '\u2026';
        location.replace(link.href);
      });
    },
    /* Opens the sign-in in a tab of its own, and closes it when it has come back; without a new tab the link does what links do. */
    confirms(link) {
      if (link.confirms) return;
      link.confirms = true;
      link.addEventListener('click', event => {
        const tab = window.open(link.href, 'portal-confirm');
        if (!tab) return;
        event.preventDefault();
        event.stopPropagation();
        const timer = setInterval(() => {
          let back = false;
          try { back = tab.location.pathname.endsWith('/confirmed'); } catch (elsewhere) { /* still at the sign-in */ }
          if (!back && !tab.closed) return;
          clearInterval(timer);
          if (back) { tab.close(); link.dispatchEvent(new CustomEvent('confirmed')); }
        }, 300);
      });
    },
    /* Asks before the session ends, and says so when it has ended; the framework's own message of that, which shows no way on, gives
       way to ours. */
    watchSession(dialog, askAfter, endsAfter) {
      let over = false;
      const heading = dialog.querySelector('.ended h2').textContent;
      const tell = new MutationObserver(() => {
        if (!dialog.isConnected) return tell.disconnect();
        const told = Array.from(document.querySelectorAll('.v-system-error')).some(box => box.textContent.includes(heading));
        if (!told || document.querySelector('[data-unsaved]')) return;
        over = true;
        dialog.toggleAttribute('data-ended', true);
        if (!dialog.open) dialog.showModal();
      });
      tell.observe(document.body, { childList: true });
      dialog.querySelector('.ended a').addEventListener('click', event => {
        event.preventDefault();
        event.stopPropagation();
        location.reload();
      });
      const check = () => {
        if (!dialog.isConnected) return clearInterval(timer);
        if (over) return;
        /* A field that still has something to save says by itself what is to be done. */
        if (document.querySelector('[data-unsaved]')) { if (dialog.open) dialog.close(); return; }
        const idle = (Date.now() - lastRequest) / 1000;
        dialog.toggleAttribute('data-ended', idle >= endsAfter);
        if (idle >= askAfter && !dialog.open) dialog.showModal();
        if (idle < askAfter && dialog.open) dialog.close();
      };
      const timer = setInterval(check, 5000);
    }
  };
  paint();
})();
