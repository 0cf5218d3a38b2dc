/* What was typed survives a closed tab: <form data-draft="HD-0143">. Kept in this browser only,
   removed once the server has answered, and all of it when one signs out (data-forget).
   Keyboard: none. The element with data-draft-said tells when it was last kept.
   Without script: the server gives back what was typed whenever it refuses it. */
(() => {
    'use strict';
    const PREFIX = 'heed:draft:';
    const SENT = 'heed:sent';
    const safely = work => { try { return work(); } catch { return undefined; } };
    const forget = key => safely(() => localStorage.removeItem(key));
    const back = performance.getEntriesByType('navigation')[0]?.type === 'back_forward';

    /* The page after a submission is the server's answer; after a failed connection there is none. */
    const sent = safely(() => sessionStorage.getItem(SENT));
    if (sent && !back) forget(sent);
    safely(() => sessionStorage.removeItem(SENT));

    heed.each('form[data-draft]', form => {
        const key = PREFIX + form.dataset.draft;
        const said = form.querySelector('[data-draft-said]');
        const fields = [...form.querySelectorAll('textarea[name], input[type=text][name]')];
        const kept = safely(() => JSON.parse(localStorage.getItem(key) ?? '{}')) ?? {};
        let timer;
        const keep = () => safely(() => {
            const typed = fields.filter(f => f.value && f.value !== f.defaultValue);
            if (typed.length === 0) return forget(key);
            const texts = Object.fromEntries(typed.map(f => [f.name, f.value]));
            localStorage.setItem(key, JSON.stringify(texts));
            const at = new Date().toTimeString().slice(0, 5);
            if (said) said.textContent = said.dataset.draftSaid.replace('…', at);
        });
        for (const field of fields) if (!field.value && kept[field.name]) field.value = kept[field.name];
        form.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(keep, 800); });
        form.addEventListener('submit', () => {
            clearTimeout(timer);
            keep();
            safely(() => sessionStorage.setItem(SENT, key));
        });
    });

    document.addEventListener('submit', e => {
        if (!e.target.matches('[data-forget]')) return;
        safely(() => Object.keys(localStorage).filter(k => k.startsWith(PREFIX)).forEach(forget));
    });
})();
