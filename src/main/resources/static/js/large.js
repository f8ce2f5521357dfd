/** A file that is too large is said so when it is chosen, not after it has been sent for minutes. */
export function refuseLargeFiles(root) {
    for (const input of root.querySelectorAll('input[type="file"][data-largest]')) {
        const said = document.createElement('p');
        said.className = 'field-error';
        said.setAttribute('role', 'alert');
        input.after(said);
        input.addEventListener('change', () => {
            const tooLarge = Array.from(input.files).some((file) => file.size > Number(input.dataset.largest));
            said.textContent = tooLarge ? input.dataset.tooLarge : '';
            if (tooLarge) {
                input.value = '';
            }
        });
    }
}
