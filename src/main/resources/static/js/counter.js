/** Shows how many characters a long text has, while it is typed. One that a computer keeps in two places is one. */
export function watchCounters(root) {
    for (const area of root.querySelectorAll('textarea[data-count]')) {
        const counter = document.createElement('div');
        counter.className = 'counter';
        const most = Number(area.dataset.count);
        const least = Number(area.dataset.least || 0);
        const show = () => {
            const length = [...area.value].length;
            const missing = least > length ? `，还差 ${least - length} 字` : '';
            const over = length > most ? `，超出 ${length - most} 字` : '';
            counter.textContent = `${length} / ${most} 字${missing}${over}`;
            counter.classList.toggle('over', length > most);
        };
        area.addEventListener('input', show);
        area.after(counter);
        show();
    }
}
