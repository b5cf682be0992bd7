export { findConflictingDays, orderNotices, type ConflictingDay, type Notice } from './conflicting-days.js'
export { needsCalendar } from './needs-calendar.js'
