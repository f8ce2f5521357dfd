/** Buttons that copy a text of the page, and buttons that print it; they stay away where scripts do not run. */
export function offerCopies(root) {
    for (const button of root.querySelectorAll('[data-copy]')) {
        button.hidden = false;
        button.addEventListener('click', async () => {
            const source = document.getElementById(button.dataset.copy);
            if (await copied(source)) {
                const label = button.textContent;
                button.textContent = button.dataset.copied;
                setTimeout(() => { button.textContent = label; }, 2000);
            }
        });
    }
    for (const button of root.querySelectorAll('[data-print]')) {
        button.hidden = false;
        button.addEventListener('click', () => window.print());
    }
}

/** Without a secure connection browsers copy only what is selected. */
async function copied(source) {
    if (navigator.clipboard) {
        await navigator.clipboard.writeText(source.value ?? source.textContent);
        return true;
    }
    if (source.select) {
        source.select();
    } else {
        window.getSelection().selectAllChildren(source);
    }
    return document.execCommand('copy');
}
