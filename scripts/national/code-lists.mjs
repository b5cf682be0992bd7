/** The national code lists: what they are called, how well they are known, and how identifiers are laid out under them. */

const crossed = {
  zh: '04、05 两类的次序在公开资料中不一：CJ/T 214-2007 的 04 为突发事件、05 为街面秩序，所见的一份 2013 版公开实现相反。此处依后者，类别位置为推断。',
  en: 'Public sources differ on the order of categories 04 and 05: CJ/T 214-2007 has emergencies as 04 and street order as 05, the one public implementation of the 2013 edition that was read the reverse. The latter is followed here; the position is inferred.'
}
const older = {
  zh: '在所见的 2013 版公开实现中，04、05 两类次序相反：同一编码含义不同。',
  en: 'In the public implementation of the 2013 edition that was read, categories 04 and 05 stand the other way round: one code means two things.'
}
const missingExtras = {
  zh: '所见资料只有这一大类的部分小类，01、03 等编码的含义不明。',
  en: 'Only some sub-categories of this category were seen; what 01 and 03, for example, stand for is not known.'
}

/** Each list with the name that the rows give it. */
export const codeLists = [
  {
    rowsOf: 'CJ/T 214-2007',
    folder: 'cjt-214-2007',
    id: 'cn.national.cj-t-214-2007',
    edition: 'cj-t-214-2007',
    year: '2007',
    number: 'CJ/T 214-2007',
    title: {
      zh: 'CJ/T 214-2007 部件和事件分类与编码（据公开实现整理）',
      en: 'CJ/T 214-2007, classes and codes of components and events (as used in public implementations)'
    },
    found: {
      zh: '部件据一份公开字典表和一个城市运行中心的清单；事件据一个公开应用，该应用未注明所依标准，清单与次序和 CJ/T 214-2007 相符。',
      en: 'Components from a public dictionary table and the list of a city operation centre; events from a public application that names no standard, whose list and order match CJ/T 214-2007.'
    },
    coverage: {
      component: { zh: '85 个小类，均有编码。', en: '85 sub-categories, all with codes.' },
      event: {
        zh: '55 个小类，均有编码，其中 1 个为推断。',
        en: '55 sub-categories, all with codes, one of them inferred.'
      }
    },
    categoryNotes: { 'event/04': older, 'event/05': older },
    identifiers: [
      {
        layout: '6-2-2-6',
        evidence: 'inferred',
        note: {
          zh: '行政区划 6 位、大类 2 位、小类 2 位、顺序号 6 位。资料未说明该结构属于哪一版，用于本版为推断。',
          en: 'Division 6, category 2, sub-category 2, sequence 6. The sources do not say to which edition this layout belongs; that it holds here is inferred.'
        }
      }
    ]
  },
  {
    rowsOf: 'GB/T 30428.2-2013',
    folder: 'gbt-30428-2-2013',
    id: 'cn.national.gb-t-30428.2-2013',
    edition: 'gb-t-30428.2-2013',
    year: '2013',
    number: 'GB/T 30428.2-2013',
    title: {
      zh: 'GB/T 30428.2-2013 管理部件和事件分类与编码（据公开实现整理）',
      en: 'GB/T 30428.2-2013, classes and codes of components and events (as used in public implementations)'
    },
    found: {
      zh: '主要据一个公开软件项目所附的城市案件表，并参照其他公开清单；未见的编码按相邻编码和 CJ/T 214 的次序推断，或者留空。',
      en: 'Mainly from the case table of a city shipped with a public software project, with other public lists beside it; codes that were not seen are inferred from neighbouring ones and from the order of CJ/T 214, or left out.'
    },
    url: 'https://github.com/zhcg2026/smart_cityguard',
    coverage: {
      component: {
        zh: '98 个小类：81 个有编码（其中 15 个为推断），17 个只知名称。清单不完整。',
        en: '98 sub-categories: 81 with codes (15 of them inferred), 17 known by name only. The list is not complete.'
      },
      event: {
        zh: '76 个小类：72 个有编码（其中 4 个为推断），4 个只知名称。清单不完整。',
        en: '76 sub-categories: 72 with codes (4 of them inferred), 4 known by name only. The list is not complete.'
      }
    },
    categoryNotes: { 'event/04': crossed, 'event/05': crossed, 'event/06': missingExtras },
    identifiers: [
      {
        layout: '6-2-2-6',
        evidence: 'derived',
        note: {
          zh: '行政区划 6 位、大类 2 位、小类 2 位、顺序号 6 位，例 3205080101000001。',
          en: 'Division 6, category 2, sub-category 2, sequence 6, e.g. 3205080101000001.'
        }
      },
      {
        layout: '6-2-3-5',
        evidence: 'derived',
        note: {
          zh: '较新草案的结构：小类 3 位、顺序号 5 位，总长相同。本版不采用，仅用于辨认。',
          en: 'Layout of a newer draft: sub-category 3, sequence 5, of the same length. Not used in this edition; listed so that it can be told by name.'
        }
      }
    ]
  }
]
