/** Asks before a page with something typed and not sent is left. */
export function warnBeforeLeaving(root) {
    for (const form of root.querySelectorAll('form[data-keep]')) {
        let typed = false;
        form.addEventListener('input', () => { typed = true; });
        form.addEventListener('submit', () => { typed = false; });
        form.addEventListener('autosaved', () => { typed = false; });
        window.addEventListener('beforeunload', (event) => {
            if (typed) {
                event.preventDefault();
                event.returnValue = '';
            }
        });
    }
}
