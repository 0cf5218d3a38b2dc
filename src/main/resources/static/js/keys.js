/* Keys are declared on the control itself: data-key="p", or a chord: data-key="g t".
   Keyboard: j and k move through rows; Ctrl or Cmd + Enter sends the form one is writing in.
   Single keys are silent while one types, while a dialog is open, and when the person has
   switched them off (data-keys="off" on html, WCAG 2.1.4).
   Without script: every control is still there to be clicked or tabbed to. */
(() => {
    'use strict';
    const find = (key, root = document) => root.querySelector(`[data-key="${CSS.escape(key)}"]`);
    let chord = '';
    let chordAt = 0;

    const send = target => {
        const form = target.closest?.('form');
        form?.requestSubmit(form.querySelector('[data-send]') ?? undefined);
    };
    const move = by => {
        const titles = [...document.querySelectorAll('.rows .title')].filter(t => t.offsetParent);
        const at = titles.findIndex(t => t.closest('.row').contains(document.activeElement));
        const to = titles[Math.max(0, Math.min(titles.length - 1, at < 0 ? 0 : at + by))];
        to?.focus();
        to?.scrollIntoView({ block: 'nearest' });
    };
    const use = control => {
        if (control.matches('input, textarea, select')) control.focus();
        else control.click();
    };
    const target = key => {
        const together = chord && performance.now() - chordAt < 1200 && find(`${chord} ${key}`);
        const row = document.activeElement?.closest('.row');
        const outside = [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)];
        return together || (row && find(key, row)) || outside.find(c => !c.closest('.row'));
    };

    addEventListener('keydown', e => {
        if (heed.composing(e) || e.altKey || e.defaultPrevented) return;
        if (e.ctrlKey || e.metaKey) {
            if (e.key === 'Enter') send(e.target);
            return;
        }
        const off = document.documentElement.dataset.keys === 'off';
        if (off || heed.typing(e) || document.querySelector('dialog[open]')) return;
        if (e.key === ' ' && e.target.closest?.('a, button, summary')) return;
        const key = e.key === ' ' ? 'Space' : e.key.length === 1 ? e.key.toLowerCase() : e.key;
        const hit = target(key);
        const free = hit || !(key === 'j' || key === 'k');
        chord = hit ? '' : key;
        chordAt = performance.now();
        if (hit) use(hit);
        else if (!free) move(key === 'j' ? 1 : -1);
        if (hit || !free) e.preventDefault();
    });
})();
