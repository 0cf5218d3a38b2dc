/* A form is sent once, however often one clicks. The server refuses the second by the form's own
   key anyway; this only spares the wait.
   Keyboard: none.
   Without script: the server alone answers the second click with the result of the first. */
(() => {
    'use strict';
    const buttons = form => [...form.querySelectorAll('button:not([type=button])')];
    const free = form => {
        delete form.dataset.sent;
        for (const button of buttons(form)) button.removeAttribute('aria-disabled');
    };

    document.addEventListener('submit', e => {
        const form = e.target;
        if (form.method !== 'post' || form.matches('[data-many]')) return;
        if (form.dataset.sent) {
            e.preventDefault();
            e.stopImmediatePropagation();
            return;
        }
        form.dataset.sent = 'yes';
        /* aria-disabled, not disabled: a disabled button would lose its focus and its value. */
        for (const button of buttons(form)) button.setAttribute('aria-disabled', 'true');
    }, true);

    /* A page taken from the browser's memory, and an answer that leaves the form standing. */
    const all = () => document.querySelectorAll('form[data-sent]').forEach(free);
    addEventListener('pageshow', e => { if (e.persisted) all(); });
    document.addEventListener('htmx:afterRequest', all);
})();
