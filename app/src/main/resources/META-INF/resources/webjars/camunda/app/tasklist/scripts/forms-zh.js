// form-js speaks English only: its messages, placeholders and calendar are turned here.
const exact = new Map(Object.entries({
  'Field is required.': '必填项',
  'Field must be a valid email.': '邮箱格式不正确',
  'Field must be a valid  international phone number. (e.g. +4930664040900)': '电话格式不正确',
  'Date and time must both be entered.': '日期和时间都要填',
  'Nothing to show.': '无内容',
  'No results': '无匹配项',
  'No content to show.': '无内容',
  'Search': '搜索',
  'Select': '请选择',
  'Time': '时间',
  'Date': '日期',
  'Loading...': '加载中…',
  'Previous': '上一页',
  'Next': '下一页',
}));

const shaped = [
  [/^Field must match pattern [\s\S]*\.$/, () => '格式不正确'],
  [/^Field must have minimum value of (.+)\.$/, (m) => `不得小于 ${m[1]}`],
  [/^Field must have maximum value of (.+)\.$/, (m) => `不得大于 ${m[1]}`],
  [/^Field must have minimum length of (.+)\.$/, (m) => `至少 ${m[1]} 字`],
  [/^Field must have maximum length of (.+)\.$/, (m) => `至多 ${m[1]} 字`],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, (m) => `请改为 ${m[1]} 或 ${m[2]}`],
  [/^Please select a valid value\. The two nearest valid values are (.+) and (.+)\.$/, (m) => `请改为 ${m[1]} 或 ${m[2]}`],
  [/^Value is not a number\.?$/, () => '请填数字'],
  [/^(\d+) selected$/, (m) => `已选 ${m[1]} 项`],
];

function translate(text) {
  const trimmed = text.trim();
  if (exact.has(trimmed)) return exact.get(trimmed);
  for (const [pattern, words] of shaped) {
    const match = trimmed.match(pattern);
    if (match) return words(match);
  }
  return null;
}

function texts(node) {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const ours = translate(text.data);
    if (ours !== null && ours !== text.data) text.data = ours;
  }
}

const placeholders = { 'hh:mm ?m': '时:分', 'hh:mm --': '时:分', 'hh:mm': '时:分', 'mm/dd/yyyy': '年/月/日', 'yyyy/mm/dd': '年/月/日', Search: '搜索', Select: '请选择' };

const calendar = {
  weekdays: { shorthand: ['日', '一', '二', '三', '四', '五', '六'], longhand: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] },
  months: {
    shorthand: ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'],
    longhand: ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'],
  },
  firstDayOfWeek: 1,
  rangeSeparator: ' 至 ',
  weekAbbreviation: '周',
  scrollTitle: '滚动切换',
  toggleTitle: '点击切换 12/24 小时',
  amPM: ['上午', '下午'],
  yearAriaLabel: '年',
  monthAriaLabel: '月',
};

function look() {
  for (const node of document.querySelectorAll('.fjs-form-field-error, .fjs-dropdownlist, .fjs-table-middle-container, .fjs-taglist-container')) texts(node);
  for (const input of document.querySelectorAll('.fjs-container input[placeholder], .fjs-container textarea[placeholder]')) {
    const ours = placeholders[input.placeholder.toLowerCase()] || placeholders[input.placeholder];
    if (ours) input.placeholder = ours;
  }
  for (const label of document.querySelectorAll('.fjs-container .fjs-select-placeholder')) texts(label);
  for (const input of document.querySelectorAll('.fjs-container .flatpickr-input')) {
    const picker = input._flatpickr;
    if (picker && picker.config.locale !== calendar) picker.set('locale', calendar);
  }
  // The toast of a refused form begins with the engine's own words.
  for (const message of document.querySelectorAll('[notifications-panel] .message, .page-notifications .message, .page-notifications .notification')) strip(message);
}

const engineWords = /Cannot (submit task form|complete task|resolve task) [0-9a-f-]{36}: /;

function strip(node) {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (engineWords.test(text.data)) text.data = text.data.replace(engineWords, '');
  }
}

let waiting = false;
new MutationObserver(() => {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    look();
  });
}).observe(document, { childList: true, subtree: true, characterData: true });

export default [];
