// Turns the parts of a listing's page into tabs and lets the form answer where the conversation is; all of it works without.
(() => {
    'use strict';

    const tabs = nav => {
        const links = [...nav.querySelectorAll('a')];
        const panelOf = link => document.querySelector(link.hash);
        const select = (chosen, focus) => {
            links.forEach(link => {
                link.setAttribute('aria-selected', String(link === chosen));
                link.tabIndex = link === chosen ? 0 : -1;
                panelOf(link).hidden = link !== chosen;
            });
            if (focus) chosen.focus();
        };
        const ofHash = () => {
            const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
            return target && links.find(link => panelOf(link).contains(target));
        };
        const follow = () => {
            const link = ofHash();
            if (!link) return;
            select(link);
            document.querySelector(location.hash)?.scrollIntoView();
        };

        nav.setAttribute('role', 'tablist');
        links.forEach(link => {
            const panel = panelOf(link);
            link.setAttribute('role', 'tab');
            link.setAttribute('aria-controls', panel.id);
            panel.setAttribute('role', 'tabpanel');
            panel.querySelector('.flea-panel__title').classList.add('flea-sr');
            link.addEventListener('click', event => {
                event.preventDefault();
                select(link);
                history.replaceState(history.state, '', link.hash);
            });
        });
        nav.addEventListener('keydown', event => {
            const towardsEnd = getComputedStyle(nav).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
            const now = links.indexOf(document.activeElement);
            const next = { Home: 0, End: links.length - 1, ArrowLeft: now - 1, ArrowRight: now + 1 }[event.key];
            if (now < 0 || next === undefined) return;
            event.preventDefault();
            const mirrored = event.key.startsWith('Arrow') && towardsEnd === 'ArrowLeft' ? 2 * now - next : next;
            select(links[(mirrored + links.length) % links.length], true);
        });
        addEventListener('hashchange', follow);
        select(ofHash() || links.find(link => link.dataset.fleaOpen) || links[0]);
        if (ofHash()) follow();
    };

    // A CAPTCHA does not survive being moved, so its form stays where it is.
    const answers = form => {
        if (form.dataset.fleaFixed) return;
        const home = form.nextElementSibling;
        const parent = form.parentElement;
        const part = name => form.querySelector(`[data-flea-${name}]`);
        const set = (id, author) => {
            part('answers-id').value = id;
            part('new').hidden = !!id;
            part('answering').hidden = part('cancel').hidden = !id;
            if (id) part('answering').textContent = part('answering').dataset.text.replace('{0}', () => author);
        };
        document.addEventListener('click', event => {
            const link = event.target.closest('[data-flea-answer]');
            if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            set(Number(link.dataset.fleaAnswer), link.dataset.fleaAuthor);
            link.closest('[data-flea-conversation]').append(form);
            form.querySelector('textarea').focus();
        });
        part('cancel').addEventListener('click', event => {
            event.preventDefault();
            const link = document.querySelector(`[data-flea-answer="${part('answers-id').value}"]`);
            set(0);
            parent.insertBefore(form, home);
            link?.focus();
        });
    };

    const start = () => {
        document.querySelectorAll('[data-flea-page-tabs]').forEach(tabs);
        document.querySelectorAll('[data-flea-comment-form]').forEach(answers);
    };
    document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', start) : start();
})();
