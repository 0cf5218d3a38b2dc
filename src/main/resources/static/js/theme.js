/* Shows a choice of theme, density or single keys at once, before it is saved:
   <input type="radio" data-sets="theme" value="dark">. The empty value follows the system.
   Keyboard: native radio buttons.
   Without script: the choice shows when the form has been saved. */
document.addEventListener('change', e => {
    'use strict';
    const name = e.target.dataset?.sets;
    if (!name) return;
    const value = e.target.type === 'checkbox' && !e.target.checked ? 'off' : e.target.value;
    if (value) document.documentElement.dataset[name] = value;
    else delete document.documentElement.dataset[name];
});
