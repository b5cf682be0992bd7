import type { IssueDefinitions } from './define-issues.js'

/** Codes of the codes area: identifiers, divisions, unit grids, and code lists on top of each other (编码). */
export const codeIssues = {
  'codes/not-text': {
    severity: 'error',
    params: ['value'],
    en: 'The code {value} is not a text. As a number it may have lost leading zeros or its last digits; give it as text.',
    zh: '编码 {value} 不是文本。以数字给出会丢失前导零或者末尾的位数，请以文本给出。'
  },
  'codes/not-a-digit': {
    severity: 'error',
    params: ['value', 'at', 'character'],
    en: 'The code "{value}" has "{character}" at place {at}. It consists of half-width digits 0 to 9 only; correct that place.',
    zh: '编码“{value}”的第 {at} 位是“{character}”。编码只由半角数字 0 至 9 组成，请更正该位。'
  },
  'codes/wrong-length': {
    severity: 'error',
    params: ['value', 'length', 'needed', 'form'],
    en: 'The code "{value}" has {length} digits and should have {needed} ({form}). Look whether leading zeros are missing or another kind of code was given.',
    zh: '编码“{value}”有 {length} 位，应为 {needed} 位（{form}）。请核对是否缺少前导零，或者给成了另一种编码。'
  },
  'codes/unknown-province': {
    severity: 'error',
    params: ['division', 'province'],
    en: 'No province has the code {province}, with which the division code {division} begins. Correct the first two digits.',
    zh: '行政区划代码 {division} 的前两位 {province} 不是任何省级行政区的代码，请更正。'
  },
  'codes/malformed-division': {
    severity: 'error',
    params: ['division'],
    en: 'The division code {division} names a county but no prefecture: after 00 in the middle only 00 can follow. Correct digits 3 to 6.',
    zh: '行政区划代码 {division} 有县级而无地级：中间两位为 00 时，后两位只能为 00。请更正第 3 至 6 位。'
  },
  'codes/ended-division': {
    severity: 'error',
    params: ['division', 'area', 'areaZh', 'to', 'on', 'following', 'followingZh'],
    en: 'The division code {division} ({area}) ended on {to} and is not in use on {on}. Its territory afterwards: {following}. Use the code of that day.',
    zh: '行政区划代码 {division}（{areaZh}）用至 {to}，{on} 已停用。此后归属：{followingZh}。请改用当日有效的代码。'
  },
  'codes/future-division': {
    severity: 'error',
    params: ['division', 'area', 'areaZh', 'from', 'on'],
    en: 'The division code {division} ({area}) begins on {from} and is not in use on {on} yet. Use the code of that day.',
    zh: '行政区划代码 {division}（{areaZh}）自 {from} 起使用，{on} 尚未启用。请改用当日有效的代码。'
  },
  'codes/older-unit-grid': {
    severity: 'error',
    params: ['value'],
    en: '"{value}" has 14 digits, as the codes of unit grids had under CJ/T 213. Today they have 15 and the old ones cannot be turned into new ones; take the code from the current grid.',
    zh: '“{value}”为 14 位，是 CJ/T 213 时的单元网格编码；现为 15 位，旧码不能推出新码，请从现行网格中取得编码。'
  },
  'codes/no-layout': {
    severity: 'error',
    params: ['edition'],
    en: 'Edition {edition} does not say how identifiers of components are laid out, so none can be read. Declare "identifiers" in its taxonomy.json.',
    zh: '分类版本 {edition} 没有说明部件标识码的结构，无法识读。请在其 taxonomy.json 中写明 identifiers。'
  },
  'codes/wrong-layout': {
    severity: 'error',
    params: ['identifier', 'layout', 'bound', 'edition'],
    en: 'The identifier "{identifier}" is made after layout {layout}, but edition {edition} reads {bound}. Layouts may have the same length, and the digits would be read as something else; have it made anew, or bind the edition of its layout.',
    zh: '标识码“{identifier}”按 {layout} 结构编制，而分类版本 {edition} 采用 {bound}。不同结构总长可能相同，直接识读会读成别的部件；请重新编制，或者改用相应版本。'
  },
  'codes/unknown-layout': {
    severity: 'error',
    params: ['identifier', 'layout', 'bound', 'edition'],
    en: 'Edition {edition} knows no layout {layout}, which the identifier "{identifier}" is said to have; it reads {bound}. A layout is written as the digits of its groups.',
    zh: '标识码“{identifier}”注明的结构 {layout} 在分类版本 {edition} 中不存在；本版采用 {bound}。结构以各段位数表示。'
  },
  'codes/unknown-subcategory': {
    severity: 'error',
    params: ['identifier', 'code', 'edition', 'layout', 'following'],
    en: 'The identifier "{identifier}" read as {layout} names the sub-category {code}, which edition {edition} does not have. Correct it, or say with it that it was made after another layout or edition (other layouts known here: {following}).',
    zh: '标识码“{identifier}”按 {layout} 识读，小类为 {code}，分类版本 {edition} 中没有此小类。请更正；若按其他结构或者其他版本编制，请一并注明（此处已知的其他结构：{following}）。'
  },
  'codes/unfit-part': {
    severity: 'error',
    params: ['part', 'digits'],
    en: 'The part "{part}" does not have {digits} digits, so the code could not be read back. Pass the parts as a parse gave them.',
    zh: '编码段“{part}”不是 {digits} 位数字，拼接后无法还原。请传入识读所得的各段。'
  },
  'codes/layout-not-of-edition': {
    severity: 'error',
    params: ['layout', 'category', 'subcategory'],
    en: 'The layout {layout} stands first and is the one that identifiers are read by, but codes of this edition have {category} + {subcategory} digits. Put the layout of this edition first; those of other versions come after it.',
    zh: '结构 {layout} 列在首位，将用于识读标识码，但本版代码为 {category} + {subcategory} 位。请把本版的结构列在首位，其他版本的列在其后。'
  },
  'codes/layout-of-events': {
    severity: 'error',
    params: ['layout'],
    en: 'The layout {layout} stands with events, but only components have identifiers. Move it to the component edition or remove it.',
    zh: '结构 {layout} 写在事件分类中，但只有部件才有标识码。请移至部件分类，或者删除。'
  },
  'responsibility/ended-area': {
    severity: 'error',
    params: ['entry', 'area', 'to', 'from', 'following'],
    en: '{entry} begins on {from}, but the area {area} ended on {to}, so it never applies there. Name the area that holds the territory afterwards (here: {following}), or correct the days.',
    zh: '{entry} 自 {from} 起适用，而区域 {area} 已于 {to} 终止，在该区域永远不会适用。请改写此后的区域（此处：{following}），或者更正日期。'
  },
  'taxonomy/extension-clash': {
    severity: 'error',
    params: ['standard', 'kind', 'code', 'name', 'base', 'national'],
    en: '{standard} gives the {kind} code {code} to its own sub-category {name}, but in {base} it is {national}: every case and figure under this code would change its meaning. Give the extension a free code, or, if it is the same thing, mark it as national.',
    zh: '{standard} 把{kind}代码 {code} 用于本地小类“{name}”，而 {base} 中该代码是“{national}”，此代码下的案件和数字会变成另一回事。请为本地小类改用空闲代码；若实为同一小类，请将 origin 写为 national。'
  },
  'taxonomy/mixed-editions': {
    severity: 'error',
    params: ['standard', 'kind', 'edition', 'base', 'other'],
    en: '{standard} puts the {kind} edition {edition} on top of {base}, which holds edition {other}: codes of two editions would stand in one list. Build on the same edition; an edition that adds to another is called by its name and a plus, e.g. {other}+city.',
    zh: '{standard} 把{kind}分类版本 {edition} 叠加在 {base} 的版本 {other} 之上，两版代码会混在一张表里。请以同一版本为基础；在某版上增补的版本，编号写作该版编号加“+”，例如 {other}+city。'
  },
  'taxonomy/inferred-category': {
    severity: 'info',
    params: ['kind', 'code', 'name', 'entries'],
    en: 'The place of the {kind} category {code} ({name}) in the code list is inferred: its {entries} sub-categories may have other codes in another edition. Check a code against its edition before it is exchanged.',
    zh: '{kind}大类 {code}（{name}）在编码表中的位置为推断：所属 {entries} 个小类在其他版本中可能另有编码。交换数据前请按版本核对。'
  }
} as const satisfies IssueDefinitions
