// A second press while the first is on its way sends nothing; popups look after their own forms.
(() => {
    'use strict';

    const patience = 10000;
    const sent = new WeakMap();

    document.addEventListener('submit', event => {
        const form = event.target;
        if (event.defaultPrevented || form.method !== 'post' || !form.closest('.flea') || form.closest('.flea-dialog')) return;
        if (Date.now() - (sent.get(form) ?? 0) < patience) event.preventDefault();
        else sent.set(form, Date.now());
    });
    addEventListener('pageshow', event => {
        if (event.persisted) document.querySelectorAll('.flea form').forEach(form => sent.delete(form));
    });
})();
