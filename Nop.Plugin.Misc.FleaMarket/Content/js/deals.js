// What makes the forms of deals more comfortable; all of them work without.
(() => {
    'use strict';

    // The fields of a new address are needed only where no address of the account is chosen.
    const address = form => {
        const fields = form.querySelector('[data-flea-address]');
        const choices = [...form.querySelectorAll('input[type=radio][name=AddressId]')];
        if (!fields || !choices.length) return;
        const fit = () => fields.hidden = !form.querySelector('[data-flea-new-address]').checked;
        choices.forEach(choice => choice.addEventListener('change', fit));
        fit();
    };

    const states = form => {
        const country = form.querySelector('[data-flea-place=CountryId] select');
        const field = form.querySelector('[data-flea-place=StateProvinceId]');
        if (!country || !field) return;
        const select = field.querySelector('select');
        const groups = [...select.querySelectorAll('optgroup')];
        const fit = () => {
            const name = country.selectedOptions[0]?.text;
            const own = groups.filter(group => group.label === name);
            groups.forEach(group => group.remove());
            select.append(...own);
            if (!select.selectedOptions.length || select.selectedIndex < 0) select.selectedIndex = 0;
            field.hidden = !own.length;
        };
        country.addEventListener('change', fit);
        fit();
    };

    // What several units come to; the server has written the amounts.
    const total = form => {
        const output = form.querySelector('[data-flea-totals]');
        if (!output) return;
        const quantity = form.querySelector('[name=Quantity]');
        const totals = JSON.parse(output.dataset.fleaTotals);
        const fit = () => output.textContent = Number(quantity.value) > 1 ? totals[Number(quantity.value) - 1] ?? '' : '';
        quantity.addEventListener('input', fit);
        fit();
    };

    // Long lists get a field to find somebody by any part of the name.
    const search = field => {
        const select = field.querySelector('select');
        const options = [...select.options].slice(1);
        if (!field.dataset.fleaSearch || options.length < 8) return;
        const input = document.createElement('input');
        input.type = 'search';
        input.className = 'flea-input flea-search';
        input.placeholder = field.dataset.fleaSearch;
        input.setAttribute('aria-label', field.dataset.fleaSearch);
        select.before(input);
        input.addEventListener('input', () => {
            const wanted = input.value.trim().toLocaleLowerCase();
            const found = options.filter(option => option.text.toLocaleLowerCase().includes(wanted));
            const chosen = select.selectedOptions[0];
            options.forEach(option => option.remove());
            select.append(...found);
            if (wanted && found.length === 1) found[0].selected = true;
            else if (!found.includes(chosen)) select.selectedIndex = 0;
        });
        input.addEventListener('keydown', event => { if (event.key === 'Enter') event.preventDefault(); });
    };

    const enhance = root => {
        root.querySelectorAll('[data-flea-request]').forEach(form => { address(form); states(form); total(form); });
        root.querySelectorAll('[data-flea-search]').forEach(search);
    };

    document.addEventListener('flea:content', event => enhance(event.detail));
    const start = () => enhance(document);
    document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', start) : start();
})();
