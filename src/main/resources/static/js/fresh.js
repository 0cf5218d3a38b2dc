/* Keeps pieces of a page true: <section id="x" data-fresh="complaint/143 notification"> is fetched
   again when the server says that such a record, or one of such a kind, reads differently. One
   stream serves all tabs of a browser. data-fresh-from: another page to take the piece from;
   data-fresh-now: also once at the start. A piece one is in, with data-fresh-wait, or with
   [data-fresh-more] while one has scrolled, is not touched: its button says how many ids are new.
   Keyboard: the button is an ordinary one. Without script: the page is as it was when asked for. */
(() => {
    'use strict';
    if (!window.EventSource || !document.querySelector('.app')) return;
    const others = new BroadcastChannel('heed-fresh');
    const timers = new WeakMap();

    const ids = el => new Set([...el.querySelectorAll('[id]')].map(it => it.id));
    const unknown = (el, piece) => {
        const known = ids(el);
        return [...piece.querySelectorAll('[id]')].filter(it => !known.has(it.id));
    };
    const ask = async el => {
        const page = await fetch(el.dataset.freshFrom ?? location.href, {
            headers: { Accept: 'text/html', 'Heed-Unasked': 'yes' },
        }).catch(() => null);
        if (!page?.ok || page.redirected) return null;
        const all = new DOMParser().parseFromString(await page.text(), 'text/html');
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
    const isIn = el => el !== document.activeElement && el.contains(document.activeElement);
    const busy = el => 'freshWait' in el.dataset || isIn(el)
        || (el.querySelector('[data-fresh-more]') && el.getBoundingClientRect().top < 0);
    const renew = async el => {
        const piece = await ask(el);
        if (piece && busy(el)) offer(el, piece);
        else if (piece) put(el, piece);
    };
    const soon = el => {
        clearTimeout(timers.get(el));
        timers.set(el, setTimeout(() => el.isConnected && renew(el), 500));
    };
    const hear = ({ kind, id }) => {
        for (const el of document.querySelectorAll('[data-fresh]')) {
            const told = el.dataset.fresh.split(' ');
            if (!kind || told.includes(kind) || told.includes(`${kind}/${id}`)) soon(el);
        }
    };
    others.onmessage = e => hear(e.data);

    // A browser tries again by itself when the line is cut, but not when it is told no: by a proxy
    // whose server begins anew, or because the session is over.
    const began = Date.now();
    let lost = false;
    let pause = 2000;
    const listen = () => new Promise(end => {
        const stream = new EventSource('/live');
        const pass = said => { hear(said); others.postMessage(said); };
        lost ||= Date.now() - began > 2000;
        stream.addEventListener('record', e => pass(JSON.parse(e.data)));
        stream.onopen = () => { if (lost) pass({}); lost = false; pause = 2000; };
        stream.onerror = () => { lost = true; if (stream.readyState === EventSource.CLOSED) end(); };
    });
    const keep = async () => {
        for (;;) {
            await (navigator.locks ? navigator.locks.request('heed-fresh', listen) : listen());
            await new Promise(on => setTimeout(on, pause));
            pause = Math.min(2 * pause, 300000);
        }
    };
    keep();
    heed.each('[data-fresh-now]', soon);
})();
