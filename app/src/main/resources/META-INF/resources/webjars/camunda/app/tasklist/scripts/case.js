// The case beside the form: its head and its clocks over each task, in full as a tab, and in each card of the list.
import { caseLink, el, late, left, OWNERS, read, until } from '../../../lib/shouwen/show.js';

// Tasklist sorts by creation whatever a filter says: what is due first comes first unless the person chooses otherwise.
if (!location.hash.includes('sorting=')) {
  const first = encodeURIComponent(JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]));
  const query = location.hash.includes('?') ? location.hash.slice(1) + '&' : '/?';
  history.replaceState(history.state, '', `#${query}sorting=${first}`);
}

const ITEMS = new Map();
let asked = new Map();

/** One question for all cards that appear together. */
function card(taskId) {
  if (ITEMS.has(taskId)) return Promise.resolve(ITEMS.get(taskId));
  const first = asked.size === 0;
  const answer = new Promise((resolve) => asked.set(taskId, resolve));
  if (first) setTimeout(fetchCards, 60);
  return answer;
}

async function fetchCards() {
  const now = asked;
  asked = new Map();
  let rows = [];
  try {
    rows = (await read(`/api/desk/tasks?ids=${[...now.keys()].join(',')}`)) || [];
  } catch (e) {
    console.error('cards', e);
  }
  for (const row of rows) ITEMS.set(row.task, row);
  for (const [task, resolve] of now) resolve(ITEMS.get(task) || null);
}

function head(file) {
  const line = el('div', 'sw-head', caseLink(file.number), el('span', 'sw-item', file.itemName || file.item || '事项待定'));
  if (file.urgent) line.append(el('span', 'sw-urgent', '紧急'));
  if (file.unitName) line.append(el('span', 'sw-unit', file.unitName));
  if (file.firstContactName) line.append(el('span', 'sw-first', `首问 ${file.firstContactName}`));
  return line;
}

function clockRow(clock, full) {
  const row = el('div', late(clock) ? 'sw-clock sw-late' : `sw-clock sw-${clock.state.toLowerCase()}`,
    el('span', 'sw-title', clock.title || clock.rule),
    el('strong', 'sw-left', left(clock)),
    el('span', 'sw-law', clock.article || ''),
    el('span', 'sw-due', clock.lastDay ? `至 ${clock.lastDay}${clock.provisional ? '（暂定）' : ''}` : ''));
  if (full) {
    row.append(el('span', 'sw-owner', OWNERS[clock.owner] || ''));
    if (clock.assumed) row.append(el('span', 'sw-assumed', '期限待确认'));
    if (clock.explanation && clock.explanation.length) {
      const why = el('details', 'sw-why', el('summary', '', '为何是这一天'));
      for (const line of clock.explanation) why.append(el('p', '', line));
      row.append(why);
    }
  }
  return row;
}

async function theCase(taskId) {
  const task = await card(taskId);
  if (!task || !task.caseNumber) return null;
  const number = encodeURIComponent(task.caseNumber);
  const clocks = (await read(`/api/cases/${number}/clocks`)) || [];
  return { ...task, number: task.caseNumber, clocks };
}

async function panel(node, taskId, full) {
  node.replaceChildren(el('div', 'sw-waiting', '正在读取案件…'));
  let file;
  try {
    file = await theCase(taskId);
  } catch (e) {
    node.replaceChildren(el('div', 'sw-waiting', '暂时读不到案件信息，请稍后刷新。'));
    return;
  }
  if (!file) {
    node.replaceChildren();
    return;
  }
  const order = { RUNNING: 0, STANDING: 1 };
  const clocks = file.clocks
    .filter((clock) => full || clock.state in order)
    .sort((a, b) => (order[a.state] ?? 9) - (order[b.state] ?? 9) || String(a.due).localeCompare(String(b.due)));
  const list = el('div', 'sw-clocks', ...clocks.map((clock) => clockRow(clock, full)));
  if (full && clocks.length === 0) list.append(el('p', 'sw-waiting', '本案尚无时限。'));
  node.replaceChildren(head(file), list);
  if (full) node.append(el('p', 'sw-more', caseLink(file.number, '打开案件页（当事人、材料、送达、日志）')));
}

const cardPlugin = {
  id: 'shouwen-card',
  pluginPoint: 'tasklist.card',
  priority: 300,
  render: async (node, { taskId }) => {
    const task = await card(taskId);
    if (!task) return;
    node.className = 'sw-card';
    node.replaceChildren(el('span', 'sw-number', task.caseNumber || ''), el('span', 'sw-item', task.itemName || ''));
    if (task.urgent) node.append(el('span', 'sw-urgent', '紧急'));
    if (task.due) node.append(el('span', task.late ? 'sw-due sw-late' : 'sw-due', `${task.late ? '已逾期' : '至'} ${until(task.due)}`));
  },
};

const tabPlugin = {
  id: 'shouwen-case',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: '案件' },
  render: (node, { taskId }) => {
    node.className = 'sw-case sw-case-full';
    panel(node, taskId, true);
  },
};

/** Over the tabs, so that head and clocks stay in sight while the form is filled. */
function overTheForm() {
  // The engine's record of a task is for whoever watches; the case's own journal is on its page.
  for (const tab of document.querySelectorAll('.task-card .nav-tabs li, .tabbed-content .nav-tabs li')) {
    if (tab.textContent.trim() === '历史') tab.style.display = 'none';
  }
  const taskId = new URLSearchParams(location.hash.split('?')[1] || '').get('task');
  const tabs = document.querySelector('.task-details .task-tabs, [cam-tasklist-task] .tabbed-content, .task-details .tabbed-content');
  const present = document.querySelector('.sw-over');
  if (!taskId || !tabs) {
    if (present) present.remove();
    return;
  }
  if (present && present.dataset.task === taskId && present.nextElementSibling === tabs) return;
  if (present) present.remove();
  const node = el('section', 'sw-case sw-over');
  node.dataset.task = taskId;
  tabs.before(node);
  panel(node, taskId, false);
}

let waiting = false;
new MutationObserver(() => {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    overTheForm();
  });
}).observe(document, { childList: true, subtree: true });

export default [cardPlugin, tabPlugin];
