import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMermaid } from './escape-mermaid.js'

/** What a diagram shows of a text in which signs are written by their numbers. */
const readBack = (text: string): string =>
  text.replaceAll(/#(\d+);/g, (_, number: string) => String.fromCharCode(Number(number)))

describe('escapeMermaid', () => {
  it('writes signs that mean something in a diagram by their numbers', () => {
    expect(escapeMermaid('a: "b"; <c> %%')).toBe('a#58; #34;b#34;#59; #60;c#62; #37;#37;')
    expect(escapeMermaid('已立案（第十条）')).toBe('已立案（第十条）')
  })

  it('keeps one line of whatever it is given, and no sign that ends a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeMermaid(text)
        expect(escaped.replaceAll(/#\d+;/g, '')).not.toMatch(/[":;<>%{}[\]\\#\n\r]/)
        expect(escapeMermaid(readBack(escaped))).toBe(escaped)
      })
    )
  })
})
