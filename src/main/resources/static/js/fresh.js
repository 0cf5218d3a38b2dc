/* Keeps pieces of a page true: <section id="x" data-fresh="complaint/143 notification"> is fetched
   again when the server says that such a record, or one of such a kind, reads differently. One
   stream serves all tabs of a browser. data-fresh-from: another page to take the piece from;
   data-fresh-now: also once at the start. A piece one is in, with data-fresh-wait, or with
   [data-fresh-more] while one has scrolled, is not touched: its button says how much is new.
   Keyboard: the button is an ordinary one. Without script: the page is as it was when asked for. */
(() => {
    'use strict';
    if (!window.EventSource || !document.querySelector('.app')) return;
    const others = new BroadcastChannel('heed-fresh');
    const timers = new WeakMap();

    const renew = async el => {
        const page = await fetch(el.dataset.freshFrom ?? location.href, {
            headers: { Accept: 'text/html', 'Heed-Unasked': 'yes' },
        });
        if (!page.ok || page.redirected) return;
        const all = new DOMParser().parseFromString(await page.text(), 'text/html');
        const piece = all.getElementById(el.id);
        if (!piece || !el.isConnected) return;
        el.replaceWith(document.adoptNode(piece));
        window.htmx?.process(piece);
        piece.dispatchEvent(new CustomEvent('htmx:load', { bubbles: true }));
    };
    const offer = el => {
        const place = el.querySelector('[data-fresh-more]');
        const button = place?.querySelector('button');
        if (!button) return;
        const n = Number(place.dataset.n ?? 0) + 1;
        place.dataset.n = n;
        button.textContent = button.dataset.said.replace('#', n);
        button.onclick = () => renew(el);
        place.hidden = false;
    };
    const busy = el => 'freshWait' in el.dataset || el.contains(document.activeElement)
        || (el.querySelector('[data-fresh-more]') && el.getBoundingClientRect().top < 0);
    const soon = el => {
        clearTimeout(timers.get(el));
        timers.set(el, setTimeout(() => el.isConnected && (busy(el) ? offer(el) : renew(el)), 500));
    };
    const hear = ({ kind, id }) => {
        for (const el of document.querySelectorAll('[data-fresh]')) {
            const told = el.dataset.fresh.split(' ');
            if (!kind || told.includes(kind) || told.includes(`${kind}/${id}`)) soon(el);
        }
    };
    others.onmessage = e => hear(e.data);

    const listen = () => new Promise(end => {
        const stream = new EventSource('/live');
        const pass = said => { hear(said); others.postMessage(said); };
        let lost = false;
        stream.addEventListener('record', e => pass(JSON.parse(e.data)));
        stream.onopen = () => { if (lost) pass({}); lost = false; };
        stream.onerror = () => { lost = true; if (stream.readyState === EventSource.CLOSED) end(); };
    });
    if (navigator.locks) navigator.locks.request('heed-fresh', listen);
    else listen();
    heed.each('[data-fresh-now]', soon);
})();
