/* Keeps "1 hour 8 minutes left" true: <time data-due datetime="…">. Counts from the server's clock
   (data-now on html), once a minute, silently: a screen reader is not told each minute.
   The words come from <meta name="heed-due">, one line a unit, written by the same messages as the
   server's own text.
   Keyboard: none. Without script: the text is as true as the page is young. */
(() => {
    'use strict';
    const words = JSON.parse(document.querySelector('meta[name=heed-due]')?.content ?? 'null');
    const now = Date.parse(document.documentElement.dataset.now ?? '');
    if (!words || Number.isNaN(now)) return;
    const ahead = now - Date.now();

    const count = (n, unit) => (n === 1 ? words[unit][0] : words[unit][1]).replace('#', n);
    const span = minutes => {
        const hours = Math.floor(minutes / 60);
        const rest = minutes % 60;
        if (hours >= 48) return count(Math.floor(hours / 24), 'days');
        if (hours >= 10 || (hours > 0 && rest === 0)) return count(hours, 'hours');
        if (hours > 0) return count(hours, 'hours') + ' ' + count(rest, 'minutes');
        return count(rest, 'minutes');
    };
    const refresh = () => {
        for (const time of document.querySelectorAll('time[data-due]')) {
            const ms = Date.parse(time.dateTime) - Date.now() - ahead;
            const minutes = Math.floor(Math.abs(ms) / 60000);
            const text = (ms < 0 ? words.late : words.left).replace('#', span(minutes));
            if (time.textContent !== text) time.textContent = text;
        }
    };
    setInterval(refresh, 60000);
    document.addEventListener('visibilitychange', () => { if (!document.hidden) refresh(); });
})();
