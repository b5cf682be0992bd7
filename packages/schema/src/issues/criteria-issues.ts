import { defineIssues } from './define-issues.js'

/** Codes of the criteria area. */
export const criteriaIssues = /* @__PURE__ */ defineIssues({})
