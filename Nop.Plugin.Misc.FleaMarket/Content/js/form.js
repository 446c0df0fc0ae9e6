// What makes the sell form and the filters more comfortable; both work without.
(() => {
    'use strict';

    const lines = root => root.querySelectorAll('[data-flea-lines]').forEach(group => {
        const list = group.querySelector('[data-flea-lines-list]');
        const add = group.querySelector('[data-flea-add]');
        const rows = () => [...list.querySelectorAll('[data-flea-line]')];
        const isEmpty = row => [...row.querySelectorAll('input')].every(input => !input.value);
        const update = () => {
            rows().forEach(row => row.querySelector('[data-flea-remove]').hidden = false);
            add.hidden = rows().length >= Number(group.dataset.most);
        };
        rows().filter(isEmpty).slice(1).forEach(row => row.remove());
        const template = rows()[0].cloneNode(true);
        add.addEventListener('click', () => {
            const row = template.cloneNode(true);
            row.querySelectorAll('input').forEach(input => input.value = '');
            list.append(row);
            update();
            row.querySelector('input').focus();
        });
        list.addEventListener('click', event => {
            const row = event.target.closest('[data-flea-remove]')?.closest('[data-flea-line]');
            if (!row) return;
            row.remove();
            update();
            add.hidden ? list.querySelector('input')?.focus() : add.focus();
        });
        update();
    });

    const guide = root => root.querySelectorAll('[data-flea-take]').forEach(button => {
        button.hidden = false;
        button.addEventListener('click', () => {
            const price = button.form.elements.Price;
            price.value = button.dataset.fleaTake;
            price.focus();
        });
    });

    const filters = root => {
        root.querySelectorAll('[data-flea-submit]').forEach(select => select.addEventListener('change', () => select.form.requestSubmit()));
        root.querySelectorAll('[data-flea-filter]').forEach(form => {
            const wide = matchMedia('(min-width: 900px)');
            const fit = () => { if (wide.matches) form.querySelector('[data-flea-filter-more]').open = true; };
            wide.addEventListener('change', fit);
            fit();
            addEventListener('pageshow', () => form.querySelectorAll(':disabled').forEach(field => field.disabled = false));
            form.addEventListener('submit', () => form.querySelectorAll('input, select').forEach(field => field.disabled = !field.value || field.value === '0'));
        });
    };

    const enhance = root => { lines(root); guide(root); };
    document.addEventListener('flea:content', event => enhance(event.detail));
    const start = () => { enhance(document); filters(document); };
    document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', start) : start();
})();
