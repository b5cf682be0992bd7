import { expect, it } from 'vitest'
import { escapeHtml } from './escape-html.js'
import { formatIssueLine } from './format-issue-line.js'
import { showText } from './show-text.js'

it('shows control and direction characters instead of sending them', () => {
  expect(showText('a\u001b[2Jb\u202ec\r\n城')).toBe('a\\u001b[2Jb\\u202ec\\u000d\\u000a城')
})

it('keeps an issue on one line whatever its parameters and its file hold', () => {
  const issue = {
    code: 'cases/not-found',
    severity: 'error',
    params: { file: 'a\u001b]0;x\u0007' },
    file: 'b\n'
  } as const
  const line = formatIssueLine(issue, 'en')
  expect(line).toMatch(/^b\\u000a error cases\/not-found /)
  expect(line).not.toMatch(/\p{Cc}/u)
})

it('escapes HTML in elements and attributes', () => {
  expect(escapeHtml(`<a href="x" title='y'>&\u0000\u202e</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;'
  )
})
