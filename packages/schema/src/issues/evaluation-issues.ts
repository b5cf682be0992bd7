import { defineIssues } from './define-issues.js'

/** Codes of the evaluation area. */
export const evaluationIssues = /* @__PURE__ */ defineIssues({})
