// Opens links marked data-flea-popup in a dialog; without a script they are pages of their own.
(() => {
    'use strict';

    const headers = { 'X-Requested-With': 'XMLHttpRequest' };
    let dialog, pressedOutside;

    // A press that marks text may end outside of the popup, and its padding belongs to it.
    const isOutside = event => {
        const box = dialog.getBoundingClientRect();
        return event.target === dialog && (event.clientX < box.left || event.clientX > box.right || event.clientY < box.top || event.clientY > box.bottom);
    };

    const isTypedInto = () => !!dialog.querySelector('.flea-errors') || [...dialog.querySelectorAll('textarea, select, input:not([type=hidden], [type=search])')].some(field =>
        field.type === 'checkbox' || field.type === 'radio' ? field.checked !== field.defaultChecked
            : field.options ? field.selectedIndex !== Math.max(0, [...field.options].findIndex(option => option.defaultSelected))
            : field.value !== field.defaultValue);

    const mayClose = () => !isTypedInto() || confirm(dialog.querySelector('[data-discard-text]').dataset.discardText);

    const dialogElement = () => {
        if (dialog) return dialog;
        dialog = document.createElement('dialog');
        dialog.className = 'flea-dialog';
        dialog.setAttribute('aria-labelledby', 'flea-popup-title');
        dialog.innerHTML = '<button type="button" class="flea-dialog__close" data-flea-close>×</button><div class="flea-dialog__content"></div>';
        dialog.addEventListener('pointerdown', event => pressedOutside = isOutside(event));
        dialog.addEventListener('click', event => { if (pressedOutside && isOutside(event) && !isTypedInto()) dialog.close(); });
        dialog.addEventListener('cancel', event => { if (event.target === dialog && !mayClose()) event.preventDefault(); });
        document.body.append(dialog);
        return dialog;
    };

    const show = html => {
        const content = dialogElement().querySelector('.flea-dialog__content');
        content.innerHTML = html;
        const close = dialog.querySelector('.flea-dialog__close');
        close.setAttribute('aria-label', content.querySelector('[data-close-text]')?.dataset.closeText ?? '×');
        if (!dialog.open) dialog.showModal();
        document.dispatchEvent(new CustomEvent('flea:content', { detail: content }));
        (content.querySelector('[data-flea-focus]') || content.querySelector('#flea-popup-title'))?.focus();
        dialog.scrollTop = 0;
    };

    // A redirect to elsewhere means a page that does not belong in a popup, such as the login page.
    const read = async (response, asked, fallback, form) => {
        if (response.redirected && response.url !== new URL(asked, location).href) return location.assign(response.url);
        if ((response.headers.get('Content-Type') || '').includes('json')) return location.assign((await response.json()).goTo);
        if (!response.ok) return fallback();
        const html = await response.text();
        // A CAPTCHA works on a page of its own alone.
        if (!form && html.includes('data-flea-fixed')) return fallback();
        if (form && !form.closest('.flea-dialog')) showOnPage(html, form);
        else show(html);
    };

    // The page has a title of its own.
    const showOnPage = (html, form) => {
        const place = form.parentElement;
        place.innerHTML = html;
        place.querySelector('#flea-popup-title').remove();
        document.dispatchEvent(new CustomEvent('flea:content', { detail: place }));
        place.querySelector('[data-flea-focus]')?.focus();
    };

    document.addEventListener('click', async event => {
        const link = event.target.closest('a[data-flea-popup]');
        if (link && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && 'showModal' in HTMLDialogElement.prototype) {
            event.preventDefault();
            if (link.getAttribute('aria-busy') === 'true') return;
            link.setAttribute('aria-busy', 'true');
            try {
                await read(await fetch(link.href, { headers, credentials: 'same-origin' }), link.href, () => location.assign(link.href));
            } catch {
                location.assign(link.href);
            } finally {
                link.removeAttribute('aria-busy');
            }
        }
        if (dialog?.open && event.target.closest('.flea-dialog [data-flea-close]')) {
            event.preventDefault();
            if (mayClose()) dialog.close();
        }
    });

    // A form with new photos is sent from a page in the same way, so that it keeps them when it comes back.
    const sendsPhotos = form => [...form.querySelectorAll('[data-flea-photos] input[type=file]')].some(input => input.files.length > 0);

    document.addEventListener('submit', async event => {
        const form = event.target;
        if (!form.closest('.flea-dialog') && !sendsPhotos(form)) return;
        event.preventDefault();
        const button = event.submitter ?? form.querySelector('[type=submit]');
        if (button.disabled) return;
        const photos = form.querySelector('[data-flea-photos-list]');
        const body = new FormData(form, event.submitter);
        button.disabled = true;
        try {
            await read(await post(form.action, body, sendingBar(form)), form.action, () => sayNotSent(form), form);
            if (photos) keepPhotos(photos);
        } catch {
            sayNotSent(form);
        } finally {
            button.disabled = false;
            form.querySelector('[data-flea-sending]')?.setAttribute('hidden', '');
        }
    });

    // fetch does not say how much has been sent.
    const post = (url, body, sending) => new Promise((done, failed) => {
        const request = new XMLHttpRequest();
        request.open('POST', url);
        Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
        request.upload.onprogress = event => sending(event.loaded / event.total);
        request.onerror = failed;
        request.onload = () => done({
            url: request.responseURL, redirected: request.responseURL !== new URL(url, location).href, ok: request.status >= 200 && request.status < 300,
            headers: { get: name => request.getResponseHeader(name) }, text: async () => request.responseText, json: async () => JSON.parse(request.responseText)
        });
        request.send(body);
    });

    const sendingBar = form => {
        const bar = sendsPhotos(form) && form.querySelector('[data-flea-sending]');
        if (!bar) return () => {};
        bar.hidden = false;
        return share => {
            bar.querySelector('progress').value = share;
            bar.querySelector('[data-flea-sent]').textContent = `${Math.round(share * 100)} %`;
        };
    };

    // Sent once more it might do its work twice; what was typed stays.
    const sayNotSent = form => {
        const box = form.querySelector('[data-flea-not-sent]') ?? document.createElement('div');
        box.className = 'flea-errors';
        box.dataset.fleaNotSent = '';
        box.setAttribute('role', 'alert');
        box.textContent = form.closest('[data-not-sent-text]').dataset.notSentText;
        form.prepend(box);
        box.scrollIntoView({ block: 'nearest' });
    };

    // A refused form comes back without its files; the browser still has them.
    const keepPhotos = list => {
        const box = list.isConnected ? null : document.querySelector('[data-flea-photos]');
        box?.dispatchEvent(new CustomEvent('flea:kept', { detail: list }));
    };
})();
