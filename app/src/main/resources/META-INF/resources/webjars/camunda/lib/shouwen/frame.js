// The frame of the four web applications: one sign-out for all of them, and the few words that have no label.
const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

const words = new Map([
  ['Welcome', '首页'],
  ['Admin', '系统管理'],
  ['Cockpit', '督办看板'],
  ['Tasklist', '办案待办'],
]);

function signOut() {
  for (const link of document.querySelectorAll('li.account li.logout a:not([data-shouwen])')) {
    const ours = link.cloneNode(true);
    ours.dataset.shouwen = '1';
    ours.removeAttribute('ng-click');
    ours.href = root + '/logout';
    link.replaceWith(ours);
  }
}

function appNames() {
  for (const link of document.querySelectorAll('li.app-switch .dropdown-menu a')) {
    const ours = words.get(link.textContent.trim());
    if (ours) link.textContent = ours;
  }
  const menu = document.querySelector('li.app-switch .dropdown-menu');
  if (menu && !menu.querySelector('[data-shouwen-desk]')) {
    const item = document.createElement('li');
    item.dataset.shouwenDesk = '1';
    const link = document.createElement('a');
    link.href = root + '/desk';
    link.textContent = '工作台';
    item.append(link);
    menu.append(item);
  }
}

function spoken() {
  const toggle = document.querySelector('.navbar-toggle .sr-only');
  if (toggle && /[A-Z_]{6,}/.test(toggle.textContent)) toggle.textContent = '展开或收起导航';
}

function look() {
  spoken();
  signOut();
  appNames();
}

new MutationObserver(look).observe(document, { childList: true, subtree: true });
look();
document.documentElement.lang = 'zh-CN';

// A few words are looked up before the labels have come, and then stand there as their keys for ever.
const KEY = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;
const labels = fetch(`${root}/camunda/app/${document.querySelector('base').getAttribute('app-name')}/locales/zh.json`, { credentials: 'same-origin' })
  .then((answer) => (answer.ok ? answer.json() : { labels: {} }))
  .then((file) => file.labels)
  .catch(() => ({}));

async function late() {
  const known = await labels;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const key = text.data.trim();
    if (key === 'Actions') text.data = '操作';
    else if (KEY.test(key) && known[key]) text.data = text.data.replace(key, known[key]);
  }
  for (const input of document.querySelectorAll('input[placeholder], textarea[placeholder]')) {
    if (KEY.test(input.placeholder) && known[input.placeholder]) input.placeholder = known[input.placeholder];
  }
}

for (const wait of [1000, 2500, 5000, 10000]) setTimeout(late, wait);
addEventListener('hashchange', () => setTimeout(late, 1500));

export default [];
