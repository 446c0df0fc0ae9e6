const mainMenu = {
  init(toggleSelector, activeClass) {
    document.querySelectorAll(toggleSelector).forEach(toggle =>
      toggle.addEventListener('click', () => {
        const open = toggle.parentElement.classList.toggle(activeClass);
        toggle.setAttribute('aria-expanded', open);
      }));
  }
};
