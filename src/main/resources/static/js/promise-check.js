/* A vague time asks for a date; an over-promise asks for what we control. Beside a textarea with
   data-lint stands a .lint with a sentence for each kind (data-kind), and dates for a vague one:
   buttons whose data-put replaces the word.
   Keyboard: the buttons are ordinary buttons; nothing is taken while an input method composes.
   Without script: the hint is hidden; the server says the same when the text is sent. */
(() => {
    'use strict';
    const any = (...words) => new RegExp(words.join('|'), 'i');
    const VAGUE = any('尽快', '尽早', '马上', '立刻', '近期', '近日', '稍后', '过几天', '回头',
        '儘快', '盡快', '儘早', '盡早', '馬上', '稍後', '過幾天', '回頭',
        'as soon as possible', '\\basap\\b', '\\bsoon\\b', '\\bshortly\\b',
        'immediately', 'right away');
    const OVER = any('保证', '绝对', '一定会', '肯定能', '百分之百', '绝不再',
        '保證', '絕對', '一定會', '絕不再',
        'guarantee', 'definitely', 'absolutely', '100\\s?%', 'never again');
    const check = text => {
        const vague = text.match(VAGUE);
        const found = vague ?? text.match(OVER);
        return found && { kind: vague ? 'vague' : 'over', word: found[0], at: found.index };
    };

    // A form may have several texts, each with its own hint beside it.
    const beside = at => at.querySelector('.lint') ?? beside(at.parentElement);

    heed.each('textarea[data-lint]', area => {
        const box = beside(area.parentElement);
        let timer;
        const run = () => {
            const found = check(area.value);
            box.hidden = !found;
            if (!found) return;
            for (const said of box.querySelectorAll('[data-kind]')) {
                said.hidden = said.dataset.kind !== found.kind;
                const word = said.querySelector('b');
                if (word) word.textContent = said.dataset.quotes.replace('…', found.word);
            }
        };
        const later = () => { clearTimeout(timer); timer = setTimeout(run, 250); };
        area.addEventListener('input', e => { if (!e.isComposing) later(); });
        area.addEventListener('compositionend', run);
        box.addEventListener('click', e => {
            const put = e.target.closest('[data-put]')?.dataset.put;
            const found = check(area.value);
            if (put === undefined || !found) return;
            area.setRangeText(put, found.at, found.at + found.word.length, 'end');
            area.dispatchEvent(new Event('input', { bubbles: true }));
            area.focus();
            run();
        });
        run();
    });
})();
