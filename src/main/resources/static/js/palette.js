/* The command palette: a dialog with one field and a list that the server writes (/palette?q=),
   beginning with what can be done to the record of the page it was opened on (at=).
   Keyboard: Ctrl or Cmd + K opens and closes, arrows choose, Enter follows, Esc closes.
   Without script: the find button is a link to the same list as a page of its own. */
(() => {
    'use strict';
    const dialog = document.querySelector('#palette');
    if (!dialog) return;
    const field = dialog.querySelector('[role=combobox]');
    const list = dialog.querySelector('[role=listbox]');

    const { ask } = heed.combobox({
        field,
        list,
        first: true,
        delay: 150,
        url: text => dialog.dataset.src + `?q=${encodeURIComponent(text)}&at=${dialog.dataset.at}`,
        take: (option, event) => {
            const goal = option.matches('a, button') ? option : option.querySelector('a, button');
            if (goal && !goal.contains(event?.target)) goal.click();
        },
    });
    const toggle = event => {
        event.preventDefault();
        if (dialog.open) return dialog.close();
        dialog.showModal();
        field.select();
        return ask();
    };

    document.addEventListener('click', e => {
        if (e.target.closest?.('[data-palette]')) toggle(e);
    });
    addEventListener('keydown', e => {
        if (heed.composing(e) || !(e.ctrlKey || e.metaKey)) return;
        if (e.key.toLowerCase() === 'k') toggle(e);
    });
})();
