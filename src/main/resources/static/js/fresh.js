/* Keeps pieces of a page true: <section id="x" data-fresh="complaint/143 notification"> is fetched
   again when such a record, or one of such a kind, reads differently. data-fresh-from: another page
   to take the piece from; data-fresh-now: also once at the start; data-fresh-also: ids taken with
   it. A piece one is in, with data-fresh-wait, or with [data-fresh-more] while one has scrolled, is
   not touched: its button says how many ids are new.
   Keyboard: the button is an ordinary one. Without script: the page is as it was when asked for. */
(() => {
    'use strict';
    const timers = new WeakMap();
    const unknown = (el, piece) => {
        const known = new Set([...el.querySelectorAll('[id]')].map(it => it.id));
        return [...piece.querySelectorAll('[id]')].filter(it => !known.has(it.id));
    };
    const ask = async el => {
        const headers = { Accept: 'text/html', 'Heed-Unasked': 'yes' };
        const page = await fetch(el.dataset.freshFrom ?? location.href, { headers }).catch(() => null);
        if (!page?.ok || page.redirected) return null;
        const all = new DOMParser().parseFromString(await page.text(), 'text/html');
        for (const id of (el.dataset.freshAlso ?? '').split(' ').filter(Boolean))
            if (all.getElementById(id)) document.getElementById(id)?.replaceWith(all.getElementById(id));
        return el.isConnected ? all.getElementById(el.id) : null;
    };
    const put = (el, piece) => {
        const held = el === document.activeElement;
        el.replaceWith(document.adoptNode(piece));
        window.htmx?.process(piece);
        piece.dispatchEvent(new CustomEvent('htmx:load', { bubbles: true }));
        if (held) piece.focus({ preventScroll: true });
    };
    const show = async el => {
        const piece = await ask(el);
        if (!piece) return;
        const first = unknown(el, piece)[0] ?? piece;
        put(el, piece);
        first.tabIndex = -1;
        first.focus();
    };
    const offer = (el, piece) => {
        const place = el.querySelector('[data-fresh-more]');
        const button = place?.querySelector('button');
        const n = unknown(el, piece).length;
        if (!button || !n) return;
        button.textContent = button.dataset.said.replace('#', n);
        button.onclick = () => show(el);
        place.hidden = false;
    };
    const busy = el => 'freshWait' in el.dataset
        || (el !== document.activeElement && el.contains(document.activeElement))
        || (el.querySelector('[data-fresh-more]') && el.getBoundingClientRect().top < 0);
    const renew = el => ask(el).then(piece => piece && (busy(el) ? offer : put)(el, piece));
    const soon = el => {
        clearTimeout(timers.get(el));
        timers.set(el, setTimeout(() => el.isConnected && renew(el), 500));
    };
    const tells = (el, { kind, id }) =>
        !kind || el.dataset.fresh.split(' ').some(it => it === kind || it === `${kind}/${id}`);
    document.addEventListener('heed:record', e =>
        [...document.querySelectorAll('[data-fresh]')].filter(it => tells(it, e.detail)).forEach(soon));
    heed.each('[data-fresh-now]', soon);
})();
