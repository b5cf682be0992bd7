import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** The last check of the citations (核对记录): rules that it did not find or did not know, and a text other than the source. */
export const coverageVerification: LintRule = ({ standard }) => {
  const { coverage = [], verified, source } = standard
  if (verified === undefined) return []
  const { on, rules: of, found: count, sha256 } = verified
  const listed = coverage.reduce((sum, { rules = [] }) => sum + rules.length, 0)
  const findings: Finding[] = []
  if (count < of || of !== listed) {
    const params = { on, count, of, listed }
    findings.push(createFinding('standard', '/verified', 'coverage/incomplete-verification', params))
  }
  if (source.sha256 !== undefined && sha256 !== source.sha256)
    findings.push(createFinding('standard', '/verified/sha256', 'coverage/other-source', {}))
  return findings
}
