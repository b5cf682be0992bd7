import { defineIssues } from './define-issues.js'

/** Codes of the fact area. */
export const factIssues = /* @__PURE__ */ defineIssues({})
