// Puts tabs where they belong and shows the current one.
(() => {
    'use strict';

    // The zone of the tabs lies below the store's filter of its orders; they belong under the heading.
    const lift = () => {
        const tabs = document.querySelector('.order-list-page [data-flea-order-tabs]');
        tabs?.closest('.page-body').prepend(tabs);
    };

    // On a phone the tabs are wider than the screen: the current one is shown, and the edge fades where there are more.
    const fit = tabs => {
        const current = tabs.querySelector('[aria-current=page]');
        if (current) tabs.scrollLeft += current.getBoundingClientRect().left - tabs.getBoundingClientRect().left - (tabs.clientWidth - current.clientWidth) / 2;
        const fade = () => {
            const [frame, all] = [tabs.getBoundingClientRect(), [...tabs.children].map(tab => tab.getBoundingClientRect())];
            tabs.classList.toggle('flea-tabs--more-left', all.some(tab => tab.left < frame.left - 1));
            tabs.classList.toggle('flea-tabs--more-right', all.some(tab => tab.right > frame.right + 1));
        };
        tabs.addEventListener('scroll', fade, { passive: true });
        new ResizeObserver(fade).observe(tabs);
    };

    const start = () => { lift(); document.querySelectorAll('.flea-tabs').forEach(fit); };
    document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', start) : start();
})();
