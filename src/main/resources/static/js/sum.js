/** Adds figures up while they are typed, and says when they are more than the figure that they are a part of. */
export function watchSums(root) {
    for (const line of root.querySelectorAll('[data-sum]')) {
        const field = (name) => document.getElementById(name);
        const number = (input) => Number(input.value) || 0;
        const parts = line.dataset.sum.split(' ').map(field);
        const whole = line.dataset.sumWithin && field(line.dataset.sumWithin);
        const show = () => {
            const sum = parts.reduce((total, part) => total + number(part), 0);
            const over = whole && whole.value !== '' && sum > number(whole);
            line.textContent = (over ? line.dataset.sumOver : line.dataset.sumText).replace('{0}', sum.toLocaleString('zh-CN'));
            line.classList.toggle('sum-over', Boolean(over));
            line.hidden = sum === 0;
        };
        line.setAttribute('aria-live', 'polite');
        [...parts, whole].filter(Boolean).forEach((input) => input.addEventListener('input', show));
        show();
    }
}
