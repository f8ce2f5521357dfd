import { shrink } from './shrink.js';

/** Pieces this large get through a weak network, and no more than one of them is ever sent twice. */
const PIECE = 1024 * 1024;
const PAUSES = [0, 1000, 3000, 5000, 10000, 20000, 30000];
const AT_ONCE = 2;

/**
 * Sends chosen files at once, in pieces, while the rest of the form is filled in. The form then carries the names of
 * the uploads instead of the files; sent too early, it waits for them.
 */
export function sendInPieces(root) {
    for (const form of root.querySelectorAll('form[data-uploads]')) {
        new Sending(form);
    }
}

class Sending {
    constructor(form) {
        this.form = form;
        this.list = form.querySelector('[data-upload-list]');
        this.template = form.querySelector('template[data-upload-row]');
        this.texts = this.list.dataset;
        this.rows = [];
        this.wanted = false;
        const input = form.querySelector('input[type="file"]');
        input.addEventListener('change', () => {
            Array.from(input.files).forEach((file) => this.add(file));
            input.value = '';
            this.next();
        });
        form.addEventListener('submit', (event) => this.hold(event), true);
        window.addEventListener('online', () => this.resume());
        window.addEventListener('beforeunload', (event) => this.warn(event));
    }

    add(file) {
        const element = this.template.content.firstElementChild.cloneNode(true);
        this.list.append(element);
        const row = new Row(this, file, element);
        this.rows.push(row);
        if (/\.(heic|heif)$/i.test(file.name) || /^image\/hei[cf]/.test(file.type)) {
            row.refuse(this.texts.phoneFormat);
        }
    }

    /** Starts what waits, a few at a time, and sends the form once nothing is on its way any more. */
    next() {
        const busy = this.rows.filter((row) => row.state === 'sending').length;
        this.rows.filter((row) => row.state === 'waiting').slice(0, AT_ONCE - busy).forEach((row) => row.start());
        if (this.wanted && !this.isBusy()) {
            this.wanted = false;
            this.form.submit();
        }
    }

    isBusy() {
        return this.rows.some((row) => ['waiting', 'sending', 'broken'].includes(row.state));
    }

    hold(event) {
        if (this.isBusy()) {
            event.preventDefault();
            event.stopImmediatePropagation();
            this.wanted = true;
            this.form.querySelector('[data-upload-note]').textContent = this.texts.wait;
            this.resume();
        }
    }

    resume() {
        this.rows.filter((row) => row.state === 'broken').forEach((row) => { row.state = 'waiting'; });
        this.next();
    }

    warn(event) {
        if (!this.wanted && this.isBusy()) {
            event.preventDefault();
            event.returnValue = '';
        }
    }

    remove(row) {
        this.rows = this.rows.filter((each) => each !== row);
        row.element.remove();
        this.next();
    }
}

class Row {
    constructor(sending, file, element) {
        this.sending = sending;
        this.file = file;
        this.element = element;
        this.bar = element.querySelector('progress');
        this.text = element.querySelector('[data-upload-state]');
        this.state = 'waiting';
        element.querySelector('[data-upload-name]').textContent = file.name;
        this.bar.setAttribute('aria-label', file.name);
        this.button('again').addEventListener('click', () => this.again());
        this.button('remove').addEventListener('click', () => this.giveUp());
        this.say(sending.texts.queued);
    }

    async start() {
        this.state = 'sending';
        this.button('again').hidden = true;
        try {
            await this.prepare();
        } catch {
            this.breakOff(this.sending.texts.failed);
            return;
        }
        if (this.state === 'sending') {
            this.upload.start();
        }
    }

    /** Makes the photo small, and finds out whether a part of it has arrived already, before the page was loaded anew. */
    async prepare() {
        if (this.upload) {
            return;
        }
        this.say(this.sending.texts.preparing);
        const content = await shrink(this.file);
        const film = this.file.type.startsWith('video/');
        if (content.size > Number(film ? this.sending.texts.largestFilm : this.sending.texts.largest)) {
            this.refuse(film ? this.sending.texts.filmTooLarge : this.sending.texts.tooLarge);
            this.sending.next();
            return;
        }
        await import('../lib/tus-js-client/tus.min.js');
        const endpoint = this.sending.form.dataset.uploads;
        const known = [endpoint, this.file.name, this.file.size, this.file.lastModified, content.size].join(' ');
        this.upload = new window.tus.Upload(content, {
            endpoint,
            chunkSize: PIECE,
            retryDelays: PAUSES,
            metadata: { filename: this.file.name },
            headers: { 'X-CSRF-TOKEN': this.sending.form.querySelector('[name="_csrf"]').value },
            fingerprint: () => Promise.resolve(known),
            removeFingerprintOnSuccess: true,
            onProgress: (sent, all) => this.progress(sent, all),
            onSuccess: () => this.arrive(),
            onError: (error) => this.fail(error),
        });
        const earlier = await this.upload.findPreviousUploads();
        if (earlier.length > 0) {
            this.upload.resumeFromPreviousUpload(earlier[0]);
        }
    }

    progress(sent, all) {
        this.bar.max = all;
        this.bar.value = sent;
        this.say(Math.floor((sent / all) * 100) + '%');
    }

    arrive() {
        this.state = 'arrived';
        this.bar.value = this.bar.max;
        this.element.classList.add('arrived');
        this.say(this.sending.texts.arrived);
        const id = document.createElement('input');
        id.type = 'hidden';
        id.name = 'uploads';
        id.value = this.upload.url.split('/').pop();
        this.element.append(id);
        this.sending.next();
    }

    /** Without an answer it is the network, which may come back; an answer that says no stays a no. */
    fail(error) {
        const answer = error.originalResponse;
        const status = answer ? answer.getStatus() : 0;
        if (status >= 400 && status < 500 && status !== 409 && status !== 423) {
            const texts = { 413: this.sending.texts.filmTooLarge, 429: this.sending.texts.full };
            this.refuse(texts[status] || this.sending.texts.refused);
            this.sending.next();
        } else {
            this.breakOff(this.sending.texts.broken);
        }
    }

    breakOff(text) {
        this.state = 'broken';
        this.button('again').hidden = false;
        this.say(text);
        this.sending.next();
    }

    refuse(text) {
        this.state = 'refused';
        this.element.classList.add('refused');
        this.bar.hidden = true;
        this.say(text);
    }

    again() {
        this.state = 'waiting';
        this.sending.next();
    }

    giveUp() {
        if (this.upload && this.state !== 'refused') {
            this.upload.abort(true).catch(() => {});
        }
        this.state = 'given up';
        this.sending.remove(this);
    }

    button(name) {
        return this.element.querySelector(`[data-upload-${name}]`);
    }

    say(text) {
        this.text.textContent = text;
    }
}
