import { defineIssues } from './define-issues.js'

/** Codes of the calendar area. */
export const calendarIssues = /* @__PURE__ */ defineIssues({})
