const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Counts down to a deadline by the portal's clock, however wrong that of the device is. */
export function countDown(root) {
    for (const element of root.querySelectorAll('[data-countdown]')) {
        const texts = element.dataset;
        const ahead = Number(texts.now) - Date.now();
        const show = () => {
            const left = Number(texts.ends) - Date.now() - ahead;
            const said = left <= 0 ? texts.over : wording(texts, left);
            if (element.textContent !== said) {
                element.textContent = said;
            }
            if (left > 0) {
                setTimeout(show, left < HOUR ? SECOND : MINUTE / 2);
            }
        };
        show();
    }
}

function wording(texts, left) {
    const [text, whole, rest] = left >= DAY ? [texts.days, DAY, HOUR]
        : left >= HOUR ? [texts.hours, HOUR, MINUTE] : [texts.minutes, MINUTE, SECOND];
    return text.replace('{0}', Math.floor(left / whole)).replace('{1}', Math.floor((left % whole) / rest));
}
