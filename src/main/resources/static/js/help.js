/* The list of keys that work on this page, in a dialog.
   Keyboard: "?" opens it (the button carries data-key="?"), Esc closes it. The list is read from
   the page, so it cannot name a key that does nothing.
   Without script: there are no single keys, so there is nothing to list; the button stays hidden. */
(() => {
    'use strict';
    const label = control => control.getAttribute('aria-label') ?? control.dataset.does
        ?? control.textContent.trim().replace(/\s+/g, ' ');

    heed.each('[data-help]', button => {
        const dialog = document.querySelector('#keys');
        button.hidden = false;
        button.addEventListener('click', () => {
            const lines = new Map();
            for (const control of document.querySelectorAll('[data-key]')) {
                lines.set(control.dataset.key, label(control));
            }
            dialog.querySelector('dl').replaceChildren(...[...lines].flatMap(([key, does]) => {
                const term = document.createElement('dt');
                const text = document.createElement('dd');
                for (const one of key.split(' ')) {
                    const cap = document.createElement('kbd');
                    cap.textContent = one.length === 1 ? one.toUpperCase() : one;
                    term.append(cap, ' ');
                }
                text.textContent = does;
                return [term, text];
            }));
            dialog.showModal();
        });
    });
})();
