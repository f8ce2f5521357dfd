/** Lets lists that have arrow buttons be dragged as well; the new order is sent by the list's own form. */
export async function makeSortable(root) {
    const lists = root.querySelectorAll('[data-sortable]');
    if (lists.length === 0) {
        return;
    }
    const { default: Sortable } = await import('../vendor/sortablejs/modular/sortable.core.esm.js');
    for (const list of lists) {
        Sortable.create(list, {
            handle: '.grip',
            ghostClass: 'dragging',
            animation: 120,
            onEnd: ({ oldIndex, newIndex }) => {
                if (oldIndex !== newIndex) {
                    list.closest('form').submit();
                }
            },
        });
    }
}
