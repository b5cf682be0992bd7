import { createFinding, type LintRule } from './lint-rule.js'

/** A jurisdiction whose code of GB/T 2260 (行政区划代码) has not six digits. */
export const areaCode: LintRule = ({ standard: { jurisdiction } }) =>
  jurisdiction.scheme !== 'gb-t-2260' || /^[0-9]{6}$/.test(jurisdiction.code)
    ? []
    : [
        createFinding('standard', '/jurisdiction/code', 'document/malformed-area-code', {
          code: jurisdiction.code
        })
      ]
