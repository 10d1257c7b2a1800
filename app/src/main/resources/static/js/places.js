// The place picker without page loads: choosing a unit asks for those under it.
(() => {
  const LEVELS = ['CITY', 'COUNTY', 'TOWN', 'VILLAGE'];

  for (const picker of document.querySelectorAll('[data-places]')) {
    const grid = picker.querySelector('.grid');
    const names = picker.querySelector('[data-levels]').dataset;
    const blank = picker.querySelector('[data-next]');

    picker.addEventListener('change', async (e) => {
      const select = e.target;
      if (!select.dataset.level) return;
      const field = select.closest('.field');
      while (field.nextElementSibling?.matches('.field')) field.nextElementSibling.remove();
      const next = LEVELS[LEVELS.indexOf(select.dataset.level) + 1];
      if (!select.value || !next) return;
      const asked = select.value;
      const answer = await fetch(picker.dataset.under + asked);
      if (!answer.ok || select.value !== asked) return;
      const units = await answer.json();
      if (units.length === 0) return;
      const added = blank.content.firstElementChild.cloneNode(true);
      const label = added.querySelector('label');
      const list = added.querySelector('select');
      list.id = label.htmlFor = 'place-' + next;
      list.dataset.level = next;
      label.textContent = names[next.toLowerCase()];
      for (const unit of units) list.add(new Option(unit.name, unit.code));
      grid.insertBefore(added, blank);
    });
  }
})();
