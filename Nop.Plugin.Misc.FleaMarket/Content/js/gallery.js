// Arrows, keys and the full screen for the photos of a listing; swiping and the small pictures work without a script.
(() => {
    'use strict';

    // A strip scrolls by itself; what is in its middle is shown.
    const strip = list => {
        const slides = [...list.children];
        const middle = box => { const { left, width } = box.getBoundingClientRect(); return left + width / 2; };
        const shown = () => slides.reduce((best, slide, index) =>
            Math.abs(middle(slide) - middle(list)) < Math.abs(middle(slides[best]) - middle(list)) ? index : best, 0);
        const show = (index, smooth = true) => {
            const still = !smooth || matchMedia('(prefers-reduced-motion: reduce)').matches;
            list.scrollBy({ left: middle(slides[index]) - middle(list), behavior: still ? 'instant' : 'smooth' });
        };
        const step = by => show((shown() + by + slides.length) % slides.length);
        const isMirrored = getComputedStyle(list).direction === 'rtl';
        const keys = { ArrowLeft: isMirrored ? 1 : -1, ArrowRight: isMirrored ? -1 : 1 };
        return { list, shown, show, step, key: event => {
            if (!(event.key in keys)) return;
            event.preventDefault();
            step(keys[event.key]);
        } };
    };

    const gallery = box => {
        const main = strip(box.querySelector('[data-flea-gallery-strip]'));
        const dialog = box.querySelector('[data-flea-lightbox]');
        const large = strip(dialog.querySelector('[data-flea-gallery-strip]'));
        const thumbs = [...box.querySelectorAll('[data-flea-thumb]')];
        const number = box.querySelector('[data-flea-gallery-number]');

        const mark = () => {
            const now = main.shown();
            if (number) number.textContent = now + 1;
            thumbs.forEach((thumb, index) => index === now ? thumb.setAttribute('aria-current', 'true') : thumb.removeAttribute('aria-current'));
        };
        const load = index => {
            const image = large.list.children[index]?.querySelector('img[data-src]');
            if (!image) return;
            image.src = image.dataset.src;
            image.removeAttribute('data-src');
        };
        let current = 0;
        const follow = () => {
            current = large.shown();
            [0, 1, -1].forEach(by => load(current + by));
        };
        const open = index => {
            load(index);
            dialog.showModal();
            large.show(index, false);
            follow();
        };

        box.querySelectorAll('[data-flea-gallery-step]').forEach(button => {
            button.hidden = false;
            button.addEventListener('click', () => (dialog.contains(button) ? large : main).step(Number(button.dataset.fleaGalleryStep)));
        });
        thumbs.forEach((thumb, index) => thumb.addEventListener('click', event => {
            event.preventDefault();
            main.show(index);
        }));
        main.list.addEventListener('scroll', mark, { passive: true });
        main.list.addEventListener('keydown', main.key);
        main.list.addEventListener('click', event => {
            const link = event.target.closest('[data-flea-gallery-full]');
            if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !('showModal' in HTMLDialogElement.prototype)) return;
            event.preventDefault();
            open([...main.list.children].indexOf(link.parentElement));
        });
        large.list.addEventListener('scroll', () => { if (dialog.open) follow(); }, { passive: true });
        dialog.addEventListener('keydown', large.key);
        dialog.addEventListener('click', event => {
            if (event.target.closest('[data-flea-lightbox-close]') || !event.target.closest('img, button')) dialog.close();
        });
        dialog.addEventListener('close', () => main.show(current, false));
    };

    const start = () => document.querySelectorAll('[data-flea-gallery]').forEach(gallery);
    document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', start) : start();
})();
