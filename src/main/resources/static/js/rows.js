/** One more empty row at a time; without scripts a page has some to spare. */
export function addRows(root) {
    for (const button of root.querySelectorAll('[data-add-row]')) {
        const rows = button.parentElement.querySelector('[data-rows]');
        button.hidden = false;
        button.addEventListener('click', () => {
            const count = rows.children.length;
            const row = rows.lastElementChild.cloneNode(true);
            row.querySelectorAll('.field-error').forEach((error) => error.remove());
            for (const control of row.querySelectorAll('input, select')) {
                control.value = '';
                control.name = control.name.replace(/\[\d+\]/, `[${count}]`);
                control.id = control.id.replace(/\d+/, count);
                control.setAttribute('aria-label', control.getAttribute('aria-label').replace(/\d+/, count + 1));
            }
            rows.append(row);
            row.querySelector('select, input').focus();
        });
    }
}
