/** Offers phrases as buttons that add them to a reason; without scripts one is chosen in a list and sent in its place. */
export function offerPhrases(root) {
    for (const list of root.querySelectorAll('select[data-phrases]')) {
        const reason = document.getElementById(list.dataset.phrases);
        const buttons = document.createElement('div');
        buttons.className = 'phrase-buttons';
        buttons.setAttribute('role', 'group');
        buttons.setAttribute('aria-label', list.labels[0].textContent);
        buttons.append(...[...list.options].filter((option) => option.value).map((option) => button(option.value, reason)));
        list.replaceWith(buttons);
    }
}

function button(phrase, reason) {
    const add = document.createElement('button');
    add.type = 'button';
    add.className = 'btn btn-plain btn-small';
    add.textContent = phrase;
    add.addEventListener('click', () => {
        reason.value = [reason.value.trim(), phrase].filter(Boolean).join('\n');
        reason.dispatchEvent(new Event('input', { bubbles: true }));
        reason.focus();
    });
    return add;
}
