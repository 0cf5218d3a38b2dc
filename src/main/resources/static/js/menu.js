/* A menu that opens from a button: <details class="menu">. Opening and closing are native; here it
   also closes when one goes elsewhere.
   Keyboard: Enter or Space opens, Tab walks the entries, Esc closes and gives the focus back.
   Without script: it closes by its own button. */
(() => {
    'use strict';
    const open = () => [...document.querySelectorAll('details.menu[open]')];

    document.addEventListener('click', e => {
        for (const menu of open()) if (!menu.contains(e.target)) menu.open = false;
    });
    document.addEventListener('focusin', e => {
        for (const menu of open()) if (!menu.contains(e.target)) menu.open = false;
    });
    addEventListener('keydown', e => {
        if (e.key !== 'Escape' || heed.composing(e)) return;
        for (const menu of open()) {
            menu.open = false;
            menu.querySelector('summary').focus();
        }
    });
})();
