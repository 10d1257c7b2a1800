// Replaces the shipped configuration whole: what of it was in use is copied here.
export default {
  app: { name: '办案平台', vendor: '首问 ·' },
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  dateFormat: { monthName: 'MMMM', day: 'DD', abbr: 'YYYY-MM-DD HH:mm', normal: 'YYYY-MM-DD HH:mm', long: 'YYYY-MM-DD HH:mm', short: 'YYYY-MM-DD' },
  disableWelcomeMessage: true,
  customScripts: ['../../lib/shouwen/frame'],
  skipCustomListeners: { default: false, hidden: true },
};
