// The household table of legal aid: read and written by the API, which checks it.
(() => {
  const section = document.querySelector('[data-household]');
  if (!section) return;
  const form = section.querySelector('[data-form]');
  const members = section.querySelector('[data-members]');
  const blank = section.querySelector('[data-member]');
  const result = section.querySelector('[data-result]');
  const FIELDS = ['name', 'relation', 'age', 'occupation', 'monthlyIncome'];
  const number = (text) => (text === '' ? null : Number(text));

  const say = (text, good) => {
    result.textContent = text;
    result.className = 'notice ' + (good ? 'good' : 'bad');
    result.hidden = false;
  };

  const add = (member = {}) => {
    const row = blank.content.firstElementChild.cloneNode(true);
    for (const field of FIELDS) row.querySelector(`[name=${field}]`).value = member[field] ?? '';
    row.querySelector('[data-remove]').addEventListener('click', () => row.remove());
    members.append(row);
  };

  const show = (household) => {
    members.replaceChildren();
    household.members.forEach(add);
    if (household.members.length === 0) add({ relation: '本人' });
    form.assets.value = household.assets ?? '';
    form.rigidExpense.value = household.rigidExpense ?? '';
    const verdict = household.within == null ? 'unknown' : household.within ? 'within' : 'beyond';
    section.querySelector('[data-standard]').textContent = section.dataset[verdict]
      .replace('{0}', household.perHead ?? '—')
      .replace('{1}', household.limit ?? '—')
      .replace('{2}', household.basis ?? '');
  };

  const entered = () => ({
    members: [...members.children].map((row) => {
      const value = (field) => row.querySelector(`[name=${field}]`).value;
      return {
        name: value('name'),
        relation: value('relation'),
        age: number(value('age')),
        occupation: value('occupation') || null,
        monthlyIncome: number(value('monthlyIncome')),
      };
    }),
    assets: form.assets.value || null,
    rigidExpense: number(form.rigidExpense.value),
  });

  section.querySelector('[data-add]').addEventListener('click', () => add());
  form.addEventListener('submit', async (e) => {
    e.preventDefault();
    const answer = await fetch(section.dataset.household, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': section.dataset.csrf },
      body: JSON.stringify(entered()),
    });
    const body = await answer.json();
    if (answer.ok) show(body);
    say(answer.ok ? section.dataset.saved : `${body.field ?? ''} ${body.detail}`, answer.ok);
  });

  fetch(section.dataset.household).then(async (answer) => {
    if (answer.ok) show(await answer.json());
    else section.hidden = true;
  });
})();
