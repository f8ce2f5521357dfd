/** Shows how many characters a long text has, while it is typed. */
export function watchCounters(root) {
    for (const area of root.querySelectorAll('textarea[data-count]')) {
        const counter = document.createElement('div');
        counter.className = 'counter';
        const most = Number(area.maxLength);
        const least = Number(area.dataset.least || 0);
        const show = () => {
            const length = area.value.length;
            const missing = least > length ? `，还差 ${least - length} 字` : '';
            counter.textContent = `${length} / ${most} 字${missing}`;
        };
        area.addEventListener('input', show);
        area.after(counter);
        show();
    }
}
