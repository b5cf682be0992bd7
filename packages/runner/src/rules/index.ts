export { fitsHash, pinCalendar } from './pin-calendar.js'
export { pinRulebook } from './pin-rulebook.js'
export { chineseDate, createRulebookSource, type RulebookSource } from './rulebook-source.js'
