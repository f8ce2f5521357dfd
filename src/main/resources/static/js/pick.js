/** One box that ticks all boxes of a name in its list; without scripts each is ticked by itself. */
export function pickAll(root) {
    for (const all of root.querySelectorAll('input[data-pick-all]')) {
        const boxes = [...document.querySelectorAll(`input[name="${all.dataset.pickAll}"]`)];
        all.addEventListener('change', () => boxes.forEach((box) => { box.checked = all.checked; }));
        boxes.forEach((box) => box.addEventListener('change', () => {
            all.checked = boxes.every((each) => each.checked);
        }));
    }
}
