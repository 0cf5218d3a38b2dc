/* Listens to what the server says has changed, and says so on the page as "heed:record" with the
   record's kind and id, or with neither when something may have been missed. One stream serves all
   tabs of a browser.
   Keyboard: none of its own. Without script: a page is as it was when it was asked for. */
(() => {
    'use strict';
    if (!window.EventSource || !document.querySelector('.app')) return;
    const others = new BroadcastChannel('heed-fresh');
    const hear = detail => document.dispatchEvent(new CustomEvent('heed:record', { detail }));
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
})();
