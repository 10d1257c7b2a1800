// The board on Cockpit's dashboard, and the clocks of a case beside its instance.
import { caseLink, el, late, left, link, OWNERS, STATES, time } from '../../../../../../lib/shouwen/show.js';

const SIZE = 20;
const FIGURES = [
  ['OVERDUE', '已逾期'], ['SOON', '两日内到期'], ['RUNNING', '计时中'], ['STANDING', '停表'], ['MET', '已办结'], ['EXPIRED', '已届满'], ['CANCELLED', '已取消'],
];

const LOOPS = { RECTIFICATION: '整改', SUPERVISION: '督办' };
const GROUNDS = { OVERDUE: '超期', REFUSED: '拒收', UNSOLVED: '应解未解', COLLECTIVE: '集中反映', LEADER: '领导批示', RISK: '群体风险' };
const LEVELS = { CHASE: '催办', ORDER: '督办', LISTED: '挂牌督办' };

async function ask(api, path) {
  const answer = await fetch(`${api.cockpitApi}/plugin/shouwen/${api.engine}/board/${path}`, {
    headers: { Accept: 'application/json', 'X-XSRF-TOKEN': api.CSRFToken }, credentials: 'same-origin',
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

/** Orders by the use case behind; what it refuses is told in its own words. */
async function order(api, path, wanted) {
  const answer = await fetch(`${api.cockpitApi}/plugin/shouwen/${api.engine}/order/${path}`, {
    method: 'POST', body: JSON.stringify(wanted), credentials: 'same-origin',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': api.CSRFToken },
  });
  if (answer.ok) return '';
  const said = await answer.json().catch(() => ({}));
  return answer.status === 403 ? '只有督办岗可以发起。' : said.message || '没有办成，请稍后再试。';
}

function figure(row, state) {
  if (state === 'OVERDUE') return row.overdue;
  if (state === 'SOON') return row.soon;
  return row.state === state ? row.count : 0;
}

/** Rows of (key, name) with one number a figure, those with late clocks first. */
function sums(rows, key, name) {
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(row[key]) || { key: row[key], name: row[name], numbers: Object.fromEntries(FIGURES.map(([s]) => [s, 0])) };
    for (const [state] of FIGURES) group.numbers[state] += figure(row, state);
    groups.set(row[key], group);
  }
  return [...groups.values()].sort((a, b) => b.numbers.OVERDUE - a.numbers.OVERDUE || b.numbers.SOON - a.numbers.SOON
    || b.numbers.RUNNING - a.numbers.RUNNING || String(a.key).localeCompare(String(b.key)));
}

class Board {
  constructor(node, api) {
    this.node = node;
    this.api = api;
    this.filter = { state: '', item: '', unit: '' };
    this.page = 0;
    this.morePlaces = false;
  }

  async start() {
    this.node.className = 'sw-board';
    this.node.replaceChildren(el('p', 'sw-waiting', '正在统计时限…'));
    try {
      this.rows = await ask(this.api, 'counts');
    } catch (e) {
      this.node.replaceChildren(el('p', 'sw-waiting', e.message === '403' ? '您的岗位不查看督办看板。' : '暂时读不到时限统计，请稍后刷新。'));
      return;
    }
    await this.draw();
  }

  choose(change) {
    Object.assign(this.filter, change);
    this.page = 0;
    this.draw();
  }

  async draw() {
    if (this.rows.length === 0) {
      this.node.replaceChildren(el('p', 'sw-waiting', '您所在辖区还没有计时的案件。'));
      return;
    }
    const list = el('div', 'sw-list');
    const loops = el('div', 'sw-loops');
    this.loops(loops);
    this.node.replaceChildren(this.figures(), loops, el('div', 'sw-tables',
      this.table('按事项', 'item', sums(this.rows, 'item', 'itemName')),
      this.table('按单位', 'unit', sums(this.rows, 'unit', 'unitName'))), list);
    await this.list(list);
  }

  /** What is being put right or pressed, the late ones first. */
  async loops(into) {
    let rows;
    try {
      rows = await ask(this.api, 'loops');
    } catch (e) {
      into.replaceChildren(el('p', 'sw-waiting', '暂时读不到整改和督办，请稍后刷新。'));
      return;
    }
    const count = (kind) => rows.filter((r) => r.kind === kind);
    const title = Object.entries(LOOPS).map(([kind, name]) => {
      const some = count(kind);
      const overdue = some.filter((r) => r.late).length;
      return `在办${name} ${some.length} 件${overdue ? `（逾期 ${overdue} 件）` : ''}`;
    }).join('，');
    if (rows.length === 0) {
      into.replaceChildren(el('p', 'sw-waiting', `${title}。`));
      return;
    }
    const head = el('tr', '', ...['类别', '案件编号', '事由', '环节', '最后一日', '单位'].map((h) => el('th', '', h)));
    const lines = rows.map((r) => el('tr', r.late ? 'sw-late-row' : '',
      cell('类别', LOOPS[r.kind]), cell('案件编号', caseLink(r.caseNumber)), cell('事由', r.ground),
      cell('环节', r.step || '—'), cell('最后一日', el('span', r.late ? 'sw-late' : '', r.lastDay || '—')), cell('单位', r.unitName)));
    into.replaceChildren(el('details', '', el('summary', '', title),
      el('table', 'cam-table sw-clocks', el('thead', '', head), el('tbody', '', ...lines))));
  }

  chosen() {
    return this.rows.filter((r) => (!this.filter.item || r.item === this.filter.item) && (!this.filter.unit || r.unit === this.filter.unit));
  }

  figures() {
    const bar = el('div', 'sw-figures');
    for (const [state, name] of FIGURES) {
      const count = this.chosen().reduce((sum, row) => sum + figure(row, state), 0);
      const button = el('button', `sw-figure sw-${state.toLowerCase()}${this.filter.state === state ? ' sw-on' : ''}`,
        el('strong', '', String(count)), el('span', '', name));
      button.type = 'button';
      button.setAttribute('aria-pressed', String(this.filter.state === state));
      button.onclick = () => this.choose({ state: this.filter.state === state ? '' : state });
      bar.append(button);
    }
    return bar;
  }

  table(title, key, groups) {
    const shown = ['OVERDUE', 'SOON', 'RUNNING', 'STANDING'];
    const head = el('tr', '', el('th', '', title), ...shown.map((s) => el('th', 'sw-number', STATES[s])));
    const most = this.morePlaces ? groups.length : 8;
    const body = groups.slice(0, most).map((group) => {
      const name = el('button', 'sw-name', group.name || group.key);
      name.type = 'button';
      name.onclick = () => this.choose({ [key]: this.filter[key] === group.key ? '' : group.key });
      const row = el('tr', this.filter[key] === group.key ? 'sw-on' : '', el('td', '', name),
        ...shown.map((s) => el('td', group.numbers[s] && s === 'OVERDUE' ? 'sw-number sw-late' : 'sw-number', String(group.numbers[s]))));
      return row;
    });
    const table = el('div', 'sw-table', el('table', 'cam-table', el('thead', '', head), el('tbody', '', ...body)));
    if (groups.length > 8) {
      const more = el('button', 'sw-name', this.morePlaces ? '收起' : `全部 ${groups.length} 项`);
      more.type = 'button';
      more.onclick = () => {
        this.morePlaces = !this.morePlaces;
        this.draw();
      };
      table.append(more);
    }
    return table;
  }

  async list(into) {
    into.replaceChildren(el('p', 'sw-waiting', '正在读取…'));
    const query = new URLSearchParams({ ...this.filter, first: this.page * SIZE, size: SIZE });
    let answer;
    try {
      answer = await ask(this.api, `clocks?${query}`);
    } catch (e) {
      into.replaceChildren(el('p', 'sw-waiting', '暂时读不到时限清单，请稍后刷新。'));
      return;
    }
    if (answer.clocks.length === 0) {
      into.replaceChildren(el('p', 'sw-waiting', '没有符合条件的时限。'));
      return;
    }
    const head = el('tr', '', ...['案件编号', '时限', '到期', '状态', '事项', '单位', '责任方', '流程'].map((h) => el('th', '', h)));
    const rows = answer.clocks.map((c) => el('tr', c.overdue ? 'sw-late-row' : '',
      cell('案件编号', caseLink(c.caseNumber)),
      cell('时限', el('span', 'sw-title', c.title), el('small', 'sw-law', c.article)),
      cell('到期', c.lastDay || '—'),
      cell('状态', el('span', c.overdue ? 'sw-late' : '', c.overdue ? `已逾期${c.daysLate ? ` ${c.daysLate} 天` : ''}` : STATES[c.state] || c.state), c.urgent ? el('span', 'sw-urgent', '紧急') : null),
      cell('事项', c.itemName),
      cell('单位', c.unitName),
      cell('责任方', OWNERS[c.owner] || c.owner),
      cell('流程', c.instance ? link(`#/process-instance/${encodeURIComponent(c.instance)}/runtime`, '查看流程') : '已结束')));
    const pages = Math.ceil(answer.total / SIZE);
    into.replaceChildren(el('table', 'cam-table sw-clocks', el('thead', '', head), el('tbody', '', ...rows)), this.pager(pages, answer.total));
  }

  pager(pages, total) {
    const turn = (text, to, possible) => {
      const button = el('button', 'btn btn-default', text);
      button.type = 'button';
      button.disabled = !possible;
      button.onclick = () => {
        this.page = to;
        this.draw();
      };
      return button;
    };
    return el('div', 'sw-pager', turn('上一页', this.page - 1, this.page > 0),
      el('span', '', `第 ${this.page + 1} / ${pages} 页，共 ${total} 项`), turn('下一页', this.page + 1, this.page + 1 < pages));
  }
}

/** On a phone a row becomes a card; its cells then need their heads. */
function cell(head, ...content) {
  const td = el('td', '', ...content);
  td.dataset.head = head;
  return td;
}

async function ofInstance(node, api, instance) {
  node.className = 'sw-board';
  let clocks;
  try {
    clocks = await ask(api, `instance/${encodeURIComponent(instance)}`);
  } catch (e) {
    node.replaceChildren(el('p', 'sw-waiting', '暂时读不到本案时限。'));
    return;
  }
  if (clocks.length === 0) {
    node.replaceChildren(el('p', 'sw-waiting', '本案没有时限。'));
    return;
  }
  const head = el('tr', '', ...['时限', '依据', '状态', '开始', '最后一日', '责任方', '为何是这一天'].map((h) => el('th', '', h)));
  const rows = clocks.map((c) => {
    const clock = { state: c.state, left: c.left === null ? null : { amount: c.left, unit: c.unit } };
    const why = el('details', 'sw-why', el('summary', '', '推算'), ...(c.explanation || []).map((line) => el('p', '', line)));
    return el('tr', late(clock) ? 'sw-late-row' : '',
      cell('时限', c.title), cell('依据', c.article, c.assumed ? el('span', 'sw-assumed', '（待确认）') : null),
      cell('状态', el('span', late(clock) ? 'sw-late' : '', left(clock))), cell('开始', time(c.startedAt)),
      cell('最后一日', c.lastDay ? `${c.lastDay}${c.provisional ? '（暂定）' : ''}` : '—'),
      cell('责任方', OWNERS[c.owner] || c.owner), cell('为何是这一天', why));
  });
  node.replaceChildren(el('p', '', '案件 ', caseLink(clocks[0].caseNumber)),
    el('table', 'cam-table sw-clocks', el('thead', '', head), el('tbody', '', ...rows)));
}

function field(label, input) {
  input.required = true;
  return el('label', 'sw-field', el('span', '', label), input);
}

function choice(options) {
  return el('select', 'form-control', ...Object.entries(options).map(([code, name]) => {
    const option = el('option', '', name);
    option.value = code;
    return option;
  }));
}

function entry(tag, type) {
  const input = el(tag, 'form-control');
  if (type) input.type = type;
  else input.maxLength = 1000;
  return input;
}

/** A form that orders once and says what came of it. */
function orderForm(title, fields, send) {
  const told = el('p', 'sw-told');
  told.setAttribute('role', 'status');
  const button = el('button', 'btn btn-primary', '发出');
  const form = el('form', 'sw-order', el('h4', '', title), ...fields, button, told);
  form.onsubmit = async (event) => {
    event.preventDefault();
    button.disabled = true;
    const refused = await send();
    told.textContent = refused || '已经发出。';
    button.disabled = !refused;
  };
  return form;
}

/** A supervisor orders from the page of an instance; the server looks at role, unit and case. */
function orders(node, api, instance) {
  const at = `instance/${encodeURIComponent(instance)}`;
  const ground = choice(GROUNDS);
  const level = choice(LEVELS);
  const requirement = entry('textarea');
  const dueOn = entry('input', 'date');
  const why = entry('textarea');
  node.className = 'sw-board sw-orders';
  node.replaceChildren(
    orderForm('发起督办', [field('事由', ground), field('级别', level), field('要求', requirement), field('期限', dueOn)],
      () => order(api, `${at}/supervision`, { ground: ground.value, level: level.value, requirement: requirement.value, dueOn: dueOn.value })),
    orderForm('提请整改', [field('事由', why)], () => order(api, `${at}/rectification`, { ground: why.value })));
}

export default [
  {
    id: 'shouwen-board',
    pluginPoint: 'cockpit.dashboard',
    priority: 10000,
    render: (node, { api }) => {
      const own = el('div');
      node.append(own);
      new Board(own, api).start();
    },
  },
  {
    id: 'shouwen-clocks',
    pluginPoint: 'cockpit.processInstance.runtime.tab',
    priority: 20,
    properties: { label: '法定时限' },
    render: (node, { api, processInstanceId }) => {
      const own = el('div');
      node.append(own);
      ofInstance(own, api, processInstanceId);
    },
  },
  {
    id: 'shouwen-orders',
    pluginPoint: 'cockpit.processInstance.runtime.tab',
    priority: 15,
    properties: { label: '督办整改' },
    render: (node, { api, processInstanceId }) => {
      const own = el('div');
      node.append(own);
      orders(own, api, processInstanceId);
    },
  },
];
