/* Opens a dialog that is already in the page: <a href="/somewhere" data-opens="#id">.
   Keyboard: the dialog is native, so Esc closes it and Tab stays inside; a click on the ground
   beside it closes it as well.
   Without script: the link leads to the same form on a page of its own. */
document.addEventListener('click', e => {
    'use strict';
    const opener = e.target.closest?.('[data-opens]');
    const dialog = opener && document.querySelector(opener.dataset.opens);
    if (dialog) {
        e.preventDefault();
        dialog.showModal();
    } else if (e.target.matches?.('dialog[open]')) {
        const box = e.target.getBoundingClientRect();
        const inside = e.clientX >= box.left && e.clientX <= box.right
            && e.clientY >= box.top && e.clientY <= box.bottom;
        if (!inside) e.target.close();
    } else if (e.target.closest?.('[data-closes]')) {
        e.target.closest('dialog')?.close();
    }
});
