export { dayFromCivil, dayMs, isCivilDate, packCivil, weekdayOf } from './civil-date.js'
export { formatLocalDate, parseLocalDate, readDateAt } from './local-date.js'
export { parseInstant, readIsoWallTime } from './parse-instant.js'
export { clockMinutes, hourOffsets, readTwoDigits, twoDigits } from './two-digits.js'
