// What makes the sell form, the filters and the gallery more comfortable; all of them work without.
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

    // Draws a photo upright, on white and at a size that is quick to send.
    const shrink = async (file, image, longestSide) => {
        const scale = Math.min(1, longestSide / Math.max(image.width, image.height));
        if (scale === 1 && file.type !== 'image/jpeg') return file;
        const canvas = document.createElement('canvas');
        canvas.width = Math.round(image.width * scale);
        canvas.height = Math.round(image.height * scale);
        const context = canvas.getContext('2d');
        context.fillStyle = '#fff';
        context.fillRect(0, 0, canvas.width, canvas.height);
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        const blob = await new Promise(done => canvas.toBlob(done, 'image/jpeg', .88));
        return blob ? new File([blob], file.name.replace(/\.\w+$/, '') + '.jpg', { type: 'image/jpeg' }) : file;
    };

    const photo = root => root.querySelectorAll('[data-flea-photo]').forEach(field => {
        const input = field.querySelector('input[type=file]');
        const preview = field.querySelector('[data-flea-preview]');
        const error = field.querySelector('[data-flea-photo-error]');
        const stored = preview.getAttribute('src');

        const show = file => {
            preview.src = file ? URL.createObjectURL(file) : stored || '';
            preview.hidden = !file && !stored;
            field.querySelector('[data-flea-photo-lost]')?.remove();
        };
        const choose = async () => {
            const chosen = input.files[0];
            error.textContent = '';
            if (!chosen) return show();
            const image = await createImageBitmap(chosen, { imageOrientation: 'from-image' }).catch(() => null);
            if (chosen !== input.files[0]) return;
            const file = image && await shrink(chosen, image, Number(field.dataset.longestSide));
            error.textContent = !file ? field.dataset.unreadable : file.size > Number(field.dataset.mostBytes) ? field.dataset.tooLarge : '';
            if (error.textContent) {
                input.value = '';
                return show();
            }
            const transfer = new DataTransfer();
            transfer.items.add(file);
            input.files = transfer.files;
            show(file);
        };
        input.addEventListener('change', choose);
        input.addEventListener('flea:kept', () => show(input.files[0]));
    });

    const gallery = root => root.querySelectorAll('[data-flea-gallery]').forEach(box => {
        box.addEventListener('click', event => {
            const thumb = event.target.closest('[data-flea-thumb]');
            if (!thumb || event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            box.querySelector('[data-flea-gallery-main]').src = thumb.href;
            box.querySelector('[data-flea-gallery-source]').hidden = !thumb.dataset.store;
            box.querySelectorAll('[data-flea-thumb]').forEach(other => other.removeAttribute('aria-current'));
            thumb.setAttribute('aria-current', 'true');
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

    const enhance = root => { lines(root); photo(root); };
    document.addEventListener('flea:content', event => enhance(event.detail));
    const start = () => { enhance(document); gallery(document); filters(document); };
    document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', start) : start();
})();
