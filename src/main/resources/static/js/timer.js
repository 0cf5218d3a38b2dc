/* Counts up since a meeting began: <time data-since="…">, against the server's clock. The button
   data-timer beside it makes it large and small; it carries its own key.
   Keyboard: "t". A screen reader is not told each second.
   Without script: the time it began stands there, and the button stays hidden. */
(() => {
    'use strict';
    const now = Date.parse(document.documentElement.dataset.now ?? '');
    if (Number.isNaN(now)) return;
    const ahead = now - Date.now();
    heed.each('time[data-since]', time => {
        const since = Date.parse(time.dataset.since);
        const show = () => {
            const seconds = Math.max(0, Math.floor((Date.now() + ahead - since) / 1000));
            const two = n => String(n).padStart(2, '0');
            time.textContent = `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
        };
        time.setAttribute('role', 'timer');
        time.setAttribute('aria-live', 'off');
        show();
        setInterval(show, 1000);
        const button = time.parentElement.querySelector('[data-timer]');
        if (!button) return;
        button.hidden = false;
        button.addEventListener('click', () => time.classList.toggle('big'));
    });
})();
