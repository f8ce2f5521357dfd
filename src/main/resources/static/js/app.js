import { keepWhatIsTyped } from './autosave.js';
import { offerCopies } from './copy.js';
import { countDown } from './countdown.js';
import { watchCounters } from './counter.js';
import { watchSums } from './sum.js';
import { guardAgainstDoubleSubmission } from './once.js';
import { followKeys } from './keys.js';
import { warnBeforeLeaving } from './leave.js';
import { makeSortable } from './order.js';
import { pickAll } from './pick.js';
import { offerNames } from './names.js';
import { submitFiltersOnChange } from './filter.js';
import { offerPhrases } from './phrases.js';
import { refuseLargeFiles } from './large.js';
import { addRows } from './rows.js';
import { sendInPieces } from './upload.js';

document.documentElement.classList.add('js');

/** Enhances whatever of a page is new: the whole of it at first, a part when htmx has exchanged it. */
function enhance(root) {
    watchCounters(root);
    countDown(root);
    offerCopies(root);
    watchSums(root);
    sendInPieces(root);
    guardAgainstDoubleSubmission(root);
    warnBeforeLeaving(root);
    makeSortable(root);
    submitFiltersOnChange(root);
    pickAll(root);
    followKeys(root);
    addRows(root);
    refuseLargeFiles(root);
    keepWhatIsTyped(root);
    offerPhrases(root);
    offerNames(root);
    root.querySelector('[data-focus]')?.focus();
}

enhance(document);
document.addEventListener('htmx:afterSwap', (event) => enhance(event.detail.elt));
