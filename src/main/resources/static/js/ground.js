/* What the behaviours share, and nothing else. Loaded first.
   Keyboard: composing() is true for a key that belongs to an input method; such a key is never
   ours. Safari reports the confirming Enter only by its number 229.
   Without script: nothing here is missed; every page is whole. */
window.heed = (() => {
    'use strict';
    const composing = e => e.isComposing || e.key === 'Process' || e.keyCode === 229;
    const fields = 'input:not([type=checkbox], [type=radio], [type=submit], [type=button]),'
        + 'textarea, select, [contenteditable]';
    const typing = e => Boolean(e.target.closest?.(fields));

    /* Starts a behaviour on every such element, now and when htmx brings a new one. */
    const each = (selector, start) => {
        const seen = new WeakSet();
        const run = root => {
            for (const el of [root, ...root.querySelectorAll(selector)]) {
                if (!el.matches?.(selector) || seen.has(el)) continue;
                seen.add(el);
                start(el);
            }
        };
        run(document);
        document.addEventListener('htmx:load', e => run(e.target));
    };

    /* The list inside an answer that may be a whole page or only the piece. */
    const piece = async (url, signal) => {
        const answer = await fetch(url, { signal, headers: { Accept: 'text/html' } });
        if (!answer.ok || answer.redirected) return null;
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        return page.querySelector('[role=listbox]');
    };
    return { composing, typing, each, piece };
})();
