import type { TaxonomyEntry } from '@lijie/schema'
import { wordOf } from '@lijie/schema/issues'
import type { BilingualText } from './change.js'
import type { ReasonRule } from './path-rule.js'
import { fieldsOf, labelOf, leaf, textOf, type RuleTable } from './rule-table.js'
import { sayPlain } from './say-values.js'

/** Codes, names and aliases of the taxonomy. */
export const taxonomyRules: RuleTable = {
  'taxonomy/editions': {
    items: {
      subject: (kind) => ({ zh: `${sayKind(kind).zh}分类版次`, en: `${kind} edition` }),
      added: 'adds-only',
      removed: 'key-removed'
    }
  },
  'taxonomy/editions/*/id': leaf('key', '编号', 'key-removed'),
  'taxonomy/editions/*/title': leaf('title', '名称', 'words'),
  'taxonomy/editions/*/codeStructure': leaf('form of the codes', '代码结构', 'answer-can-change', {
    whole: true,
    say: (value) => sayPlain(sayStructure(value))
  }),
  'taxonomy/editions/*/identifiers': leaf('layouts of identifiers', '标识码结构', 'answer-can-change', {
    whole: true,
    say: (value) => sayPlain(sayLayouts(value))
  }),
  'taxonomy/categories': {
    items: {
      keyOf: (item) => `${textOf(item, 'kind')}/${textOf(item, 'code')}`,
      subject: (key, item) => nameEntry(key, item, { zh: '大类', en: 'category' }),
      added: 'adds-only',
      removed: 'key-removed'
    }
  },
  'taxonomy/categories/*/name': leaf('name', '名称', 'words'),
  'taxonomy/entries': {
    items: {
      keyOf: (item) => `${textOf(item, 'kind')}/${textOf(item, 'code') || textOf(item, 'key')}`,
      subject: (key, item) => nameEntry(key, item, { zh: '小类', en: 'sub-category' }),
      added: 'adds-only',
      removed: 'key-removed'
    }
  },
  'taxonomy/entries/*/category': leaf('category', '大类', 'answer-can-change', {
    say: (value) => sayPlain(String(value))
  }),
  'taxonomy/entries/*/name': { name: { zh: '名称', en: 'name' }, why: judgeName() },
  'taxonomy/entries/*/aliases': {
    items: {
      keyOf: String,
      subject: (alias) => ({ zh: `别名“${alias}”`, en: `alias "${alias}"` }),
      added: 'adds-only',
      removed: 'name-lost'
    }
  },
  'taxonomy/entries/*/origin': leaf('origin', '来源', 'source', { say: (value) => sayPlain(String(value)) })
}

/** Cases are looked up by name in either language: a name may go only when an alias keeps it. */
function judgeName(): ReasonRule {
  return (name, { before, after }) => {
    const entry = (after.taxonomy?.entries ?? []).find((one) => one.name === name)
    const old = (before.taxonomy?.entries ?? []).find((one) => entry !== undefined && isSameEntry(one, entry))
    if (entry === undefined || old === undefined) return 'name-lost'
    const known = new Set([...Object.values(entry.name), ...(entry.aliases ?? [])])
    return Object.values(old.name).every((text) => known.has(text)) ? 'adds-only' : 'name-lost'
  }
}

function isSameEntry(a: TaxonomyEntry, b: TaxonomyEntry): boolean {
  return a.kind === b.kind && a.code === b.code && (a.code !== null || a.key === b.key)
}

function nameEntry(key: string, item: unknown, level: BilingualText): BilingualText {
  const [kind = '', code = ''] = key.split('/')
  const name = labelOf(item, 'name', code)
  const words = sayKind(kind)
  return {
    zh: `${words.zh}${level.zh} ${code} ${name.zh}`,
    en: `${words.en} ${level.en} ${code} (${name.en})`
  }
}

function sayKind(kind: string): BilingualText {
  return { zh: wordOf('kind', kind, 'zh-CN'), en: wordOf('kind', kind, 'en') }
}

function sayLayouts(value: unknown): string {
  const layouts = Array.isArray(value) ? value.map((item) => textOf(item, 'layout')) : []
  return layouts.join(', ') || '-'
}

function sayStructure(value: unknown): string {
  const { type, category, subcategory } = fieldsOf(value)
  return type === 'digits' ? `${String(category)} + ${String(subcategory)}` : String(type)
}
