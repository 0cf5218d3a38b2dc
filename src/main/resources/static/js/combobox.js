/* A field with a list of options that the server writes; used by the palette and the picker.
   Keyboard: Down and Up go round the list, Enter takes the option, everything else stays with the
   text. The focus never leaves the field. All keys are left alone while an input method composes,
   and so is the search: it starts with what has been composed.
   Without script: neither list exists. */
heed.combobox = widget => {
    'use strict';
    const { field, list, url, take, found = () => {}, first = false, delay = 200 } = widget;
    let asked = new AbortController();
    let timer;
    const options = () => [...list.querySelectorAll('[role=option]')];
    const chosen = () => options().find(o => o.getAttribute('aria-selected') === 'true');

    const choose = option => {
        for (const other of options()) other.setAttribute('aria-selected', other === option);
        if (option) field.setAttribute('aria-activedescendant', option.id);
        else field.removeAttribute('aria-activedescendant');
        option?.scrollIntoView({ block: 'nearest' });
    };
    const ask = async () => {
        asked.abort();
        asked = new AbortController();
        const answer = await heed.piece(url(field.value), asked.signal).catch(() => null);
        if (!answer) return;
        list.replaceChildren(...answer.childNodes);
        options().forEach((option, i) => { option.id = `${list.id}-${i}`; });
        choose(first ? options()[0] : undefined);
        found(options().length);
    };
    const soon = () => {
        clearTimeout(timer);
        timer = setTimeout(ask, delay);
    };

    field.addEventListener('input', e => { if (!e.isComposing) soon(); });
    field.addEventListener('compositionend', soon);
    field.addEventListener('keydown', e => {
        const all = options();
        const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
        if (heed.composing(e) || list.hidden || all.length === 0) return;
        if (step) {
            const at = chosen() ? all.indexOf(chosen()) : Math.min(0, -step);
            choose(all[(at + step + all.length) % all.length]);
        } else if (e.key === 'Enter' && chosen()) {
            take(chosen());
        } else {
            return;
        }
        e.preventDefault();
    });
    list.addEventListener('mousedown', e => e.preventDefault());
    list.addEventListener('click', e => {
        const option = e.target.closest('[role=option]');
        if (option) take(option, e);
    });
    return { ask, choose };
};
