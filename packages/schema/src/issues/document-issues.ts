import { defineIssues } from './define-issues.js'

/** Codes of the document area. */
export const documentIssues = /* @__PURE__ */ defineIssues({})
