const MOVES = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
const FIELDS = 'input:not(.pick-cell input), select, textarea, [contenteditable]';
const OFF = 'keys-off';

/** Single keys that lead through a list and to the steps of a record; none of them decides anything. */
export function followKeys(root) {
    document.addEventListener('keydown', press); // one and the same is added once, however often
    for (const choice of root.querySelectorAll('[data-keys-on]')) {
        choice.checked = localStorage.getItem(OFF) === null;
        choice.addEventListener('change', () => (choice.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, 'true')));
    }
}

function press(event) {
    const modified = event.altKey || event.ctrlKey || event.metaKey || event.isComposing;
    const typing = event.target instanceof Element && event.target.closest(FIELDS);
    if (modified || typing || localStorage.getItem(OFF) !== null || !document.querySelector('[data-keys-on]')) {
        return;
    }
    if (event.key in MOVES ? move(event.key) : event.key === 'x' ? tick() : goTo(event.key)) {
        event.preventDefault();
    }
}

const rows = () => [...document.querySelectorAll('[data-keys] tbody tr')];
const hasFocus = (row) => row.contains(document.activeElement);

/** To the next row or back; the arrows scroll the page as long as no row has the focus. */
function move(key) {
    const all = rows();
    const now = all.findIndex(hasFocus);
    const link = all[now + MOVES[key]]?.querySelector('th a');
    if (!link || (now < 0 && key !== 'j')) {
        return false;
    }
    link.focus();
    return true;
}

function tick() {
    const box = rows().find(hasFocus)?.querySelector('.pick-cell input');
    box?.click();
    return Boolean(box);
}

/** Follows the link that has this key, unfolds a step and goes to its text, or goes to a button without pressing it. */
function goTo(key) {
    const target = [...document.querySelectorAll('[data-key]')].find((each) => each.dataset.key === key);
    if (target instanceof HTMLDetailsElement) {
        const text = target.querySelector('textarea');
        target.open = text !== null || !target.open;
        (text ?? target.querySelector('summary')).focus();
    } else if (target instanceof HTMLAnchorElement) {
        target.click();
    } else {
        target?.focus();
    }
    return Boolean(target);
}
