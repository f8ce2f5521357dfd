const PAUSE = 1500;
const AGAIN = 15000;
const DAYS_ON_DEVICE = 30;
const STORE = 'kexuejie.autosave.';

/** Keeps what is typed into a form on the server, and on the device for as long as the network is away. */
export function keepWhatIsTyped(root) {
    for (const state of root.querySelectorAll('[data-autosave-state]')) {
        new Typing(state);
    }
}

class Typing {
    constructor(state) {
        this.state = state;
        this.form = state.closest('form');
        this.page = state.dataset;
        this.name = this.page.name;
        this.writer = this.page.writer;
        this.after = this.page.after;
        this.form.addEventListener('input', () => this.typed());
        this.form.addEventListener('submit', () => this.stop());
        window.addEventListener('pageshow', () => { this.stopped = false; });
        window.addEventListener('online', () => this.send());
        document.addEventListener('visibilitychange', () => document.hidden && this.send());
        this.offerFromDevice();
    }

    typed() {
        this.unsent = true;
        this.schedule(PAUSE);
    }

    schedule(pause) {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.send(), pause);
    }

    /** The form itself is on its way now; nothing may arrive behind it. */
    stop() {
        this.stopped = true;
        clearTimeout(this.timer);
        this.sending?.abort();
    }

    async send() {
        if (!this.unsent || this.stopped || this.sending) {
            return;
        }
        this.unsent = false;
        this.sending = new AbortController();
        try {
            await this.answered(await fetch(this.page.to.replace(this.page.name, this.name), {
                method: 'POST', body: this.fields(), redirect: 'manual', signal: this.sending.signal,
            }));
        } catch (failure) {
            if (failure.name !== 'AbortError') {
                this.keepOnDevice(this.page.offline);
            }
        } finally {
            this.sending = null;
        }
        if (this.unsent && !this.stopped) {
            this.schedule(this.failed ? AGAIN : PAUSE);
        }
    }

    async answered(response) {
        if (response.ok) {
            this.failed = false;
            this.after = this.writer;
            localStorage.removeItem(this.key());
            this.say(this.page.saved.replace('{0}', await response.text()));
            this.form.dispatchEvent(new Event('autosaved'));
        } else if (response.status === 409) {
            this.stopped = true;
            this.say(this.page.elsewhere);
        } else if (response.status === 413) {
            this.say(this.page.tooLong);
        } else {
            const signedOut = response.type === 'opaqueredirect' || response.status === 403;
            this.keepOnDevice(signedOut ? this.page.expired : this.page.offline);
        }
    }

    typedFields() {
        return Array.from(new FormData(this.form)).filter(([name, value]) => typeof value === 'string' && name !== '_csrf');
    }

    fields() {
        const fields = new URLSearchParams(this.typedFields());
        fields.set('_csrf', this.form.elements['_csrf'].value);
        fields.set('autosave.writer', this.writer);
        if (this.after) {
            fields.set('autosave.after', this.after);
        }
        return fields;
    }

    say(text) {
        if (this.state.textContent !== text) {
            this.state.textContent = text;
        }
    }

    key() {
        return STORE + this.page.owner + '.' + this.name;
    }

    keepOnDevice(text) {
        this.failed = true;
        this.unsent = true;
        const copy = { at: Date.now(), writer: this.writer, after: this.after, fields: this.typedFields() };
        localStorage.setItem(this.key(), JSON.stringify(copy));
        this.say(text);
    }

    /** A copy of this very form; on the page of a new one also a copy of another that never reached the server. */
    offerFromDevice() {
        const own = STORE + this.page.owner + '.';
        const kind = own + this.name.slice(0, this.name.indexOf('-') + 1);
        const oldest = Date.now() - DAYS_ON_DEVICE * 24 * 3600 * 1000;
        const copies = Object.keys(localStorage).filter((key) => key.startsWith(STORE))
            .map((key) => ({ key, ...JSON.parse(localStorage.getItem(key)) }));
        copies.filter((copy) => copy.at < oldest).forEach((copy) => localStorage.removeItem(copy.key));
        const copy = copies.filter((each) => each.at >= oldest)
            .filter((each) => each.key === this.key() || (this.page.fresh && each.key.startsWith(kind)))
            .sort((one, other) => other.at - one.at)[0];
        const notice = document.querySelector('[data-autosave-device]');
        if (copy && notice) {
            const text = notice.querySelector('p');
            text.textContent = text.textContent.replace('{0}', new Date(copy.at).toLocaleString('zh-CN', { dateStyle: 'short', timeStyle: 'short' }));
            notice.hidden = false;
            notice.querySelector('[data-restore]').addEventListener('click', () => this.restore(copy, notice));
            notice.querySelector('[data-forget]').addEventListener('click', () => {
                localStorage.removeItem(copy.key);
                notice.hidden = true;
            });
        }
    }

    restore(copy, notice) {
        this.name = copy.key.slice((STORE + this.page.owner + '.').length);
        this.writer = copy.writer;
        this.after = copy.after;
        fill(this.form, copy.fields);
        notice.hidden = true;
        this.form.dispatchEvent(new Event('input', { bubbles: true }));
    }
}

function fill(form, fields) {
    for (const control of form.elements) {
        if (control.type === 'checkbox' || control.type === 'radio') {
            control.checked = false;
        }
    }
    for (const [name, value] of fields) {
        if (!form.elements[name] && /\[\d+\]/.test(name)) {
            form.querySelector('[data-add-row]')?.click();
        }
        const controls = form.elements[name] instanceof RadioNodeList ? form.elements[name] : [form.elements[name]];
        for (const control of controls) {
            if (control?.type === 'checkbox' || control?.type === 'radio') {
                control.checked ||= control.value === value;
            } else if (control) {
                control.value = value;
            }
        }
    }
}
