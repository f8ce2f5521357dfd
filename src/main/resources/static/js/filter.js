/** Applies a filter as soon as it is chosen; without scripts its button does. */
export function submitFiltersOnChange(root) {
    for (const form of root.querySelectorAll('form.filters')) {
        for (const choice of form.querySelectorAll('select, input[type="date"], input[type="checkbox"]')) {
            choice.addEventListener('change', () => form.requestSubmit());
        }
    }
}
