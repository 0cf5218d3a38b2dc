/* What just happened, with the way back: the server has already done it, and its page carries the
   notice. Here it is announced, counts down ten seconds, and goes.
   Keyboard: "z" takes the way back (the button carries data-key="z"); the countdown stands still
   while the notice has the focus or the pointer.
   Without script: the notice stays until the next page, and its button is an ordinary form. */
(() => {
    'use strict';
    const host = document.querySelector('#toasts');
    if (!host) return;

    heed.each('.toast', toast => {
        let left = 10000;
        let since;
        let timer;
        const go = () => {
            since = performance.now();
            timer = setTimeout(() => toast.remove(), left);
        };
        const stay = () => {
            clearTimeout(timer);
            left = Math.max(2000, left - (performance.now() - since));
        };
        /* A region is read out when it changes, not when it is there from the start. */
        if (toast.parentElement === host) {
            toast.remove();
            setTimeout(() => host.append(toast), 100);
        }
        toast.addEventListener('mouseenter', stay);
        toast.addEventListener('focusin', stay);
        toast.addEventListener('mouseleave', go);
        toast.addEventListener('focusout', go);
        go();
    });

    /* A piece that could not be fetched: the page stays as it is, and says so. */
    const trouble = () => {
        const said = document.createElement('p');
        said.className = 'toast';
        said.textContent = host.dataset.trouble;
        host.replaceChildren(said);
    };
    document.addEventListener('htmx:responseError', trouble);
    document.addEventListener('htmx:sendError', trouble);
})();
