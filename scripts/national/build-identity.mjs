/** Builds standard.json of a national code list: what it is, and above all what it is not. */

const notice = (number) => ({
  zh: `本数据是公开实现中使用的 ${number} 分类与编码，逐行注明是读得还是推断；不是 ${number} 的原文，不能代替标准文本，也不保证完整。以标准的正式文本为准。`,
  en: `These are classes and codes as used under ${number} in public implementations, each row marked as read there or inferred. This is not the text of ${number}, does not replace it and is not claimed to be complete. The official text of the standard prevails.`
})

/** The parts of the source and what of each is held. */
function buildCoverage({ coverage, found, number }) {
  return [
    { article: '部件分类与编码', state: 'executable', reason: coverage.component },
    { article: '事件分类与编码', state: 'executable', reason: coverage.event },
    {
      article: '部件标识码的结构',
      state: 'executable',
      reason: {
        zh: '据公开资料，写在 taxonomy.json 的 identifiers 中。',
        en: 'From public sources; stands under identifiers in taxonomy.json.'
      }
    },
    {
      article: '标准原文',
      state: 'not-available',
      reason: {
        zh: `未取得 ${number} 原文。${found.zh}`,
        en: `The text of ${number} was not available. ${found.en}`
      }
    },
    {
      article: '与其他版本的对照',
      state: 'not-available',
      reason: {
        zh: '资料中没有新旧版本的对照表，编码不作转换。',
        en: 'The sources hold no table between editions; codes are not translated.'
      }
    }
  ]
}

/** The identity of a list. */
export function buildIdentity(list) {
  return {
    id: list.id,
    version: '0.1.0',
    edition: list.year,
    status: 'observed',
    title: list.title,
    issuer: {
      zh: '据公开实现整理（标准发布机关未提供本数据）',
      en: 'put together from public implementations (not provided by the issuer of the standard)'
    },
    jurisdiction: { scheme: 'iso-3166', code: 'CN', name: { zh: '中国', en: 'China' } },
    effectiveFrom: null,
    source: {
      title: {
        zh: `公开实现中使用的 ${list.number} 分类与编码`,
        en: `Classes and codes of ${list.number} as used in public implementations`
      },
      number: list.number,
      url: list.url,
      note: {
        zh: `${list.found.zh}状态因此记为 observed（从实际使用中读得），不主张该标准现行或者已废止。`,
        en: `${list.found.en} It is therefore marked observed, read off what is in use; no claim is made that the standard is in force or withdrawn.`
      }
    },
    evidence: 'derived',
    delegates: [
      {
        slot: 'filing-criteria',
        part: 'criteria',
        with: ['facts', 'time-limits'],
        summary: {
          zh: '分类与编码不含立案条件和时限，由采用它的城市的标准给出。',
          en: 'Classes and codes hold no filing criteria and no limits; these come from the standard of the city that uses them.'
        }
      }
    ],
    coverage: buildCoverage(list),
    notice: notice(list.number)
  }
}
