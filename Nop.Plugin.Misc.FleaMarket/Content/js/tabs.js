// Puts tabs where they belong and shows the current one.
(() => {
    'use strict';

    // The zone of the tabs lies below the store's filter of its orders; they belong under the heading.
    const lift = () => {
        const tabs = document.querySelector('.order-list-page [data-flea-order-tabs]');
        tabs?.closest('.page-body').prepend(tabs);
    };

    // On a phone the tabs are wider than the screen.
    const showCurrent = () => document.querySelectorAll('.flea-tabs').forEach(tabs => {
        const current = tabs.querySelector('[aria-current=page]');
        if (current) tabs.scrollLeft += current.getBoundingClientRect().left - tabs.getBoundingClientRect().left - (tabs.clientWidth - current.clientWidth) / 2;
    });

    const start = () => { lift(); showCurrent(); };
    document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', start) : start();
})();
