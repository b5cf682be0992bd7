import { expect, test } from 'vitest'
import { sampleStandard } from '../../test/sample-standard.js'
import { areaCode } from './area-code.js'

const { standard } = sampleStandard()
const codesOf = (scheme: 'gb-t-2260' | 'us-census', code: string): string[] =>
  areaCode({
    standard: { ...standard, jurisdiction: { ...standard.jurisdiction, scheme, code } }
  }).map((finding) => finding.code)

test('codes of GB/T 2260 have six digits; other schemes are not judged', () => {
  expect(codesOf('gb-t-2260', '140800')).toEqual([])
  expect(codesOf('gb-t-2260', '14080')).toEqual(['document/malformed-area-code'])
  expect(codesOf('gb-t-2260', '140800001')).toEqual(['document/malformed-area-code'])
  expect(codesOf('us-census', '25')).toEqual([])
})
