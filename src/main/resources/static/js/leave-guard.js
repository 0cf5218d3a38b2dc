/* Asks once before unsaved fields are left: <form data-guard>. For forms of several fields; a form
   with a draft needs no guard.
   Keyboard: none; the browser's own question is used.
   Without script: one leaves unasked. */
(() => {
    'use strict';
    const dirty = new Set();
    heed.each('form[data-guard]', form => {
        form.addEventListener('input', () => dirty.add(form));
        form.addEventListener('submit', () => dirty.delete(form));
        form.addEventListener('reset', () => dirty.delete(form));
    });
    addEventListener('beforeunload', e => {
        const unsaved = [...dirty].some(form => form.isConnected);
        if (unsaved) e.preventDefault();
    });
})();
