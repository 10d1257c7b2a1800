// What the plugins of the web applications share: elements without markup, so that nothing a resident wrote is ever run; dates and clocks
// in words.
export const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

/** An element with its class and children; text is text. */
export function el(tag, className, ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  for (const child of children) {
    if (child !== null && child !== undefined) node.append(child);
  }
  return node;
}

export function link(href, text, className) {
  const node = el('a', className, text);
  node.href = href;
  return node;
}

/** A link to the case page, which opens beside the engine's. */
export function caseLink(number, text) {
  const node = link(`${root}/cases/${encodeURIComponent(number)}`, text || number, 'sw-case-link');
  node.target = '_blank';
  node.rel = 'noopener';
  return node;
}

const when = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: false,
});

export function time(iso) {
  return iso ? when.format(new Date(iso)) : '—';
}

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The last day of a period whose instant is its 24:00; an hour's deadline keeps its hour. */
export function until(iso) {
  const instant = new Date(iso);
  const midnight = (instant.getTime() + 8 * 3600e3) % 86400e3 === 0;
  return midnight ? day.format(new Date(instant.getTime() - 1000)) : time(iso);
}

export const STATES = { RUNNING: '计时中', STANDING: '停表', MET: '已办结', EXPIRED: '已届满', CANCELLED: '已取消', OVERDUE: '已逾期', SOON: '将到期' };
export const OWNERS = { OURS: '本机关', PARTY: '当事人', EXTERNAL: '外单位' };
const UNITS = { HOURS: '小时', DAYS: '日', WORKING_DAYS: '个工作日', MONTHS: '个月' };

/** 还剩 3 个工作日, 已逾期 2 日 */
export function left(clock) {
  if (clock.state !== 'RUNNING' || !clock.left) return STATES[clock.state] || clock.state;
  const unit = UNITS[clock.left.unit] || clock.left.unit;
  if (clock.left.amount < 0) return `已逾期 ${-clock.left.amount} ${unit}`;
  return clock.left.amount === 0 ? '今日到期' : `还剩 ${clock.left.amount} ${unit}`;
}

export function late(clock) {
  return clock.state === 'RUNNING' && clock.left && clock.left.amount < 0;
}

/** JSON of our own API by the session of this page; null when there is nothing or nothing to be seen. */
export async function read(path) {
  // These applications speak Chinese whatever the browser prefers.
  const headers = { Accept: 'application/json', 'Accept-Language': 'zh-CN' };
  const answer = await fetch(root + path, { headers, credentials: 'same-origin' });
  if (answer.status === 403 || answer.status === 404) return null;
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}
