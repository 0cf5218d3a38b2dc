/* Search as you type on a plain text field: <input name="client" data-picker="/clients/picker">.
   The server answers with a listbox whose options carry data-value (the id) and data-label (the
   text). The id travels in a second field, named like the first with "Id" behind it.
   Keyboard: arrows choose, Enter takes, Esc closes the list. Typing again forgets the id.
   Without script: one types a name or a number, and the server finds who is meant. */
heed.each('input[data-picker]', field => {
    'use strict';
    const id = document.createElement('input');
    const list = document.createElement('ul');
    const show = open => {
        list.hidden = !open;
        field.setAttribute('aria-expanded', open);
        if (!open) field.removeAttribute('aria-activedescendant');
    };

    id.type = 'hidden';
    id.name = `${field.name}Id`;
    id.value = field.dataset.pickerId ?? '';
    list.id = `${field.id}-list`;
    list.className = 'picker__list';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', field.labels?.[0]?.textContent.trim() ?? field.name);
    field.setAttribute('role', 'combobox');
    field.setAttribute('autocomplete', 'off');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', list.id);
    field.after(id, list);
    show(false);

    heed.combobox({
        field,
        list,
        url: text => {
            const url = new URL(field.dataset.picker, location.href);
            url.searchParams.set('q', text);
            return url;
        },
        found: count => show(count > 0 && document.activeElement === field),
        take: option => {
            field.value = option.dataset.label ?? option.textContent.trim();
            id.value = option.dataset.value ?? '';
            show(false);
            field.dispatchEvent(new CustomEvent('heed:picked', { bubbles: true }));
        },
    });
    field.addEventListener('input', () => { id.value = ''; });
    field.addEventListener('blur', () => show(false));
    field.addEventListener('keydown', e => {
        if (e.key !== 'Escape' || list.hidden || heed.composing(e)) return;
        e.preventDefault();
        e.stopPropagation();
        show(false);
    });
});
