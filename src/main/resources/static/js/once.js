/** A form is sent once, however often its button is tapped; coming back to the page frees it again. */
export function guardAgainstDoubleSubmission(root) {
    for (const form of root.querySelectorAll('form[method="post"]')) {
        form.addEventListener('submit', (event) => {
            if (form.dataset.sent) {
                event.preventDefault();
                return;
            }
            form.dataset.sent = 'true';
            setTimeout(() => delete form.dataset.sent, 8000);
        });
    }
}

window.addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form[data-sent]')) {
        delete form.dataset.sent;
    }
});
