const PAUSE = 300;

/** Offers names of the register while one is typed. */
export function offerNames(root) {
    for (const list of root.querySelectorAll('datalist[data-from]')) {
        let timer;
        list.parentElement.addEventListener('input', (event) => {
            clearTimeout(timer);
            if (event.target.getAttribute('list') === list.id) {
                timer = setTimeout(() => offer(list, event.target.value.trim()), PAUSE);
            }
        });
    }
}

async function offer(list, text) {
    const answer = await fetch(list.dataset.from + '?' + new URLSearchParams({ text }));
    if (answer.ok) {
        list.innerHTML = await answer.text();
    }
}
