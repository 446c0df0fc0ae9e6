// The photos of the sell form: chosen at once or one by one, put in order, turned and taken away before anything is sent.
(() => {
    'use strict';

    const files = new WeakMap();
    let added = 0, sorter;

    const loadSorter = url => sorter ??= new Promise((done, failed) => {
        const script = document.createElement('script');
        [script.src, script.onload, script.onerror] = [url, () => done(window.Sortable), failed];
        document.head.append(script);
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

    const part = (item, name) => item.querySelector(`[data-flea-photo-${name}]`);
    const pictureOf = item => item.querySelector('[name$=".PictureId"]').value;
    const isRefused = item => !!part(item, 'why').textContent;

    const turnTo = (item, turn) => {
        part(item, 'turn').value = turn % 4;
        item.querySelector('[data-flea-preview]').style.rotate = `${turn * 90}deg`;
        item.dataset.turn = turn;
    };

    const refuse = (item, why) => {
        part(item, 'why').textContent = why;
        item.classList.add('is-refused');
    };

    const photos = box => {
        const list = box.querySelector('[data-flea-photos-list]');
        const input = box.querySelector('input[type=file]');
        const error = box.querySelector('[data-flea-photo-error]');
        const most = Number(box.dataset.most);
        const items = () => [...list.children].filter(item => !item.hidden);

        // The form's own fields say what the pictures show.
        const update = () => {
            const transfer = new DataTransfer();
            items().forEach((item, index, all) => {
                part(item, 'place').value = index + 1;
                part(item, 'cover').hidden = index > 0;
                item.querySelectorAll('[name^=Photos]').forEach(field => field.disabled = isRefused(item));
                item.querySelector('[data-flea-photo-move="-1"]').disabled = index === 0;
                item.querySelector('[data-flea-photo-move="1"]').disabled = index === all.length - 1;
                if (files.has(item) && !isRefused(item)) transfer.items.add(files.get(item));
            });
            input.files = transfer.files;
        };

        const prepare = item => {
            part(item, 'plain').hidden = true;
            part(item, 'tools').hidden = false;
            item.hidden = part(item, 'drop').checked;
            turnTo(item, Number(part(item, 'turn').value));
        };

        const read = async (item, file) => {
            const image = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
            const ready = image && await shrink(file, image, Number(box.dataset.longestSide));
            if (ready && ready.size <= Number(box.dataset.mostBytes)) files.set(item, ready);
            else refuse(item, ready ? box.dataset.tooLarge : box.dataset.unreadable);
            update();
        };

        const add = file => {
            const html = box.querySelector('[data-flea-photo-template]').innerHTML.replaceAll('{key}', `new${++added}`);
            list.insertAdjacentHTML('beforeend', html);
            const item = list.lastElementChild;
            const preview = item.querySelector('[data-flea-preview]');
            [preview.src, preview.alt] = [URL.createObjectURL(file), file.name];
            prepare(item);
            files.set(item, file);
            return read(item, file);
        };

        const choose = chosen => {
            const room = Math.max(0, most - items().filter(item => !isRefused(item)).length);
            error.textContent = chosen.length > room ? box.dataset.tooMany : '';
            box.querySelector('[data-flea-photos-lost]')?.remove();
            chosen.slice(0, room).forEach(add);
            update();
        };

        const remove = item => {
            const next = item.nextElementSibling ?? item.previousElementSibling;
            part(item, 'drop').checked = true;
            if (files.has(item)) item.remove();
            else item.hidden = true;
            error.textContent = '';
            update();
            (next && !next.hidden ? part(next, 'remove') : input).focus();
        };

        const move = (item, by, button) => {
            const all = items();
            const place = all.indexOf(item) + by;
            if (by < 0) all[place].before(item);
            else all[place].after(item);
            update();
            (button.disabled ? item.querySelector(`[data-flea-photo-move="${-by}"]`) : button).focus();
            box.querySelector('[data-flea-photos-status]').textContent = box.dataset.moved.replace('{0}', place + 1).replace('{1}', all.length);
        };

        // A refused form comes back without its files; the browser still has them.
        const keep = old => {
            const here = new Map([...list.children].map(item => [pictureOf(item), item]));
            const sent = [...old.children].filter(item => files.has(item) && !isRefused(item));
            [...old.children].forEach(item => {
                if (files.has(item)) list.append(item);
                else if (here.has(pictureOf(item))) list.append(here.get(pictureOf(item)));
            });
            box.querySelectorAll('[data-flea-photo-refused]').forEach(said => {
                const item = sent[Number(said.dataset.fleaPhotoRefused)];
                if (item) refuse(item, said.dataset.why);
                said.remove();
            });
            if (items().some(isRefused)) error.textContent = '';
            box.querySelector('[data-flea-photos-lost]')?.remove();
            update();
        };

        const camera = () => {
            const taken = input.cloneNode();
            ['id', 'name', 'multiple', 'aria-describedby', 'aria-invalid'].forEach(name => taken.removeAttribute(name));
            taken.setAttribute('capture', 'environment');
            taken.addEventListener('change', () => { choose([...taken.files]); taken.value = ''; });
            const label = box.querySelector('[data-flea-camera]');
            label.append(taken);
            label.hidden = !matchMedia('(pointer: coarse)').matches;
        };

        box.classList.add('is-scripted');
        [...list.children].forEach(prepare);
        camera();
        input.addEventListener('change', () => choose([...input.files]));
        list.addEventListener('click', event => {
            const item = event.target.closest('[data-flea-photo]');
            const button = event.target.closest('button');
            if (!button) return;
            if (button.matches('[data-flea-photo-remove]')) remove(item);
            else if (button.matches('[data-flea-photo-rotate]')) turnTo(item, Number(item.dataset.turn) + 1);
            else move(item, Number(button.dataset.fleaPhotoMove), button);
        });
        box.addEventListener('flea:kept', event => keep(event.detail));
        loadSorter(box.dataset.sorter).then(Sortable => Sortable.create(list, {
            animation: 150, delay: 200, delayOnTouchOnly: true, filter: 'button', preventOnFilter: false, onEnd: update
        }), () => {});
        update();
    };

    const enhance = root => root.querySelectorAll('[data-flea-photos]').forEach(photos);
    document.addEventListener('flea:content', event => enhance(event.detail));
    document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', () => enhance(document)) : enhance(document);
})();
