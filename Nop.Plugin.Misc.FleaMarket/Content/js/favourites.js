// A press on a heart, or on a seller's switch, changes it in place; without a script its form is sent as any other.
(() => {
    'use strict';

    const headers = { 'X-Requested-With': 'XMLHttpRequest' };

    const mark = (form, isOn) => {
        if ((form.querySelector('button').getAttribute('aria-pressed') === 'true') === isOn) return;
        [form.action, form.dataset.fleaOther] = [form.dataset.fleaOther, form.action];
        form.querySelector('button').setAttribute('aria-pressed', String(isOn));
    };

    // What cannot be answered in place, such as a session that has ended, gets a page of its own.
    document.addEventListener('submit', async event => {
        const form = event.target.closest('[data-flea-switch]');
        if (!form) return;
        event.preventDefault();
        const button = form.querySelector('button');
        if (button.getAttribute('aria-busy') === 'true') return;
        button.setAttribute('aria-busy', 'true');
        try {
            const response = await fetch(form.action, { method: 'POST', headers, body: new FormData(form), credentials: 'same-origin' });
            const isOn = (response.headers.get('Content-Type') || '').includes('json') ? (await response.json()).isOn : null;
            if (typeof isOn !== 'boolean') return form.submit();
            document.querySelectorAll(`[data-flea-switch="${form.dataset.fleaSwitch}"]`).forEach(same => mark(same, isOn));
        } catch {
            form.submit();
        } finally {
            button.removeAttribute('aria-busy');
        }
    });

    // A guest has pressed before the log-in; who comes from there need not press again.
    const start = () => {
        const asked = document.querySelector('[data-flea-asked]');
        const from = document.referrer ? new URL(document.referrer) : null;
        if (asked && from?.origin === location.origin && /\/login\/?$/i.test(from.pathname)) asked.requestSubmit();
    };
    document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', start) : start();
})();
