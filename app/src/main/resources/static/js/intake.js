// What the receptionist's page gains when scripts run: places by a piece of their name, the suggestion while one types,
// and the cases that the caller may be asking about. Choices made by hand are never overwritten.
(() => {
  const form = document.querySelector('form[data-intake]');
  if (!form) return;
  const field = (name) => form.elements.namedItem(name);
  const token = form.querySelector('input[name=_csrf]')?.value ?? '';
  const box = (id) => document.getElementById(id);

  const post = async (path, body) => {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': token },
      body: JSON.stringify(body),
    });
    return answer.ok ? answer.json() : null;
  };
  const soon = (act, wait = 350) => {
    let timer;
    return () => {
      clearTimeout(timer);
      timer = setTimeout(act, wait);
    };
  };
  const byHand = new Set();
  for (const name of ['item', 'matter', 'urgent']) {
    field(name).addEventListener('change', () => byHand.add(name));
  }

  const fillMatters = (matters, chosen) => {
    const select = field('matter');
    while (select.options.length > 1) select.remove(1);
    for (const matter of matters) select.add(new Option(matter, matter, false, matter === chosen));
  };
  field('item').addEventListener('change', async (e) => {
    const answer = await fetch('/intake/matters?item=' + encodeURIComponent(e.target.value));
    if (answer.ok) fillMatters(await answer.json(), '');
  });

  const places = box('places');
  field('unitCode').addEventListener(
    'input',
    soon(async () => {
      const typed = field('unitCode').value.trim();
      if (!typed || /^\d{4,12}\s/.test(typed)) return;
      const answer = await fetch('/intake/places?q=' + encodeURIComponent(typed));
      if (answer.ok) places.replaceChildren(...(await answer.json()).map((line) => new Option(line, line)));
    }, 200),
  );

  const groups = () => [...form.querySelectorAll('input[name="applicant.groups"]:checked')].map((i) => i.value);
  const suggest = soon(async () => {
    const text = field('text').value;
    if (!text.trim()) return;
    const answer = await post('/intake/suggestion', { text, groups: groups(), channel: field('channel').value });
    if (!answer || text !== field('text').value) return;
    const { suggestion } = answer;
    if (!byHand.has('item')) {
      field('item').value = suggestion.item;
      fillMatters(answer.matters, suggestion.matter);
    }
    if (!byHand.has('urgent')) field('urgent').checked = suggestion.urgent;
    const words = document.createElement('span');
    for (const reason of suggestion.reasons.slice(0, 8)) {
      const mark = document.createElement('mark');
      mark.textContent = reason.words;
      mark.title = reason.note;
      words.append(mark, ' ');
    }
    box('suggested-item').textContent = answer.itemName + ' · ' + (suggestion.matter ?? '');
    box('suggested-words').replaceChildren(words);
    box('suggested-risk').hidden = suggestion.risk === 'NONE';
    box('suggestion').hidden = false;
  });
  field('text').addEventListener('input', suggest);
  form.addEventListener('change', (e) => e.target.name === 'applicant.groups' && suggest());

  const row = box('similar-row');
  const similar = soon(async () => {
    const people = {
      idNumber: field('applicant.idNumber').value,
      phone: field('applicant.phone').value,
      opponent: field('opponent.name').value,
      matter: field('matter').value,
    };
    if (!people.idNumber && !people.phone && !people.opponent) return;
    const found = (await post('/intake/similar', people)) ?? [];
    box('similar').hidden = found.length === 0;
    box('similar-list').replaceChildren(
      ...found.map((one) => {
        const li = row.content.firstElementChild.cloneNode(true);
        const link = li.querySelector('a');
        link.href = '/cases/' + encodeURIComponent(one.number);
        link.textContent = one.number;
        li.querySelector('[data-what]').textContent = [one.matter, one.state, one.why].filter(Boolean).join(' · ');
        const button = li.querySelector('button');
        button.hidden = !one.open;
        button.value = one.number;
        return li;
      }),
    );
  });
  for (const name of ['applicant.idNumber', 'applicant.phone', 'opponent.name']) {
    field(name).addEventListener('change', similar);
  }
})();
