// Replaces the shipped configuration whole: what of it was in use is copied here.
export default {
  app: { name: '办案平台', vendor: '首问 ·' },
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  dateFormat: { monthName: 'MMMM', day: 'DD', abbr: 'YYYY-MM-DD HH:mm', normal: 'YYYY-MM-DD HH:mm', long: 'YYYY-MM-DD HH:mm', short: 'YYYY-MM-DD' },
  disableWelcomeMessage: true,
  customScripts: ['../../lib/shouwen/frame', 'scripts/forms-zh', 'scripts/case'],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '签收当前任务' },
    focusFilter: { key: 'ctrl+shift+f', description: '转到第一个筛选器' },
    focusList: { key: 'ctrl+alt+l', description: '转到列表第一个任务' },
    focusForm: { key: 'ctrl+alt+f', description: '转到表单第一个字段' },
    startProcess: { key: 'ctrl+alt+p', description: '打开发起流程窗口' },
  },
};
