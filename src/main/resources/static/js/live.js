/* Answers while one types: on <input data-live>, says "typed" for htmx to hear, but never while an
   input method is composing. The content policy forbids htmx to evaluate a filter of its own.
   Keyboard: none of its own. Without script: the form has a button. */
(() => {
    'use strict';
    heed.each('[data-live]', field => {
        const typed = () => field.dispatchEvent(new CustomEvent('typed', { bubbles: true }));
        field.addEventListener('input', e => { if (!e.isComposing) typed(); });
        field.addEventListener('compositionend', typed);
    });
})();
