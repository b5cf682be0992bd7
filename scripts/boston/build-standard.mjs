/** Builds standard.json: identity, source and legal note. */

/** standard.json, with the hash of the file that was fitted and the figures of the fit. */
export function buildStandard(sha256, { types, limited, targets, covered, reproduced }) {
  return {
    $schema: '../../../packages/schema/schemas/standard.schema.json',
    id: 'us.boston.service-targets',
    version: '0.1.0',
    edition: '2011-q3',
    status: 'observed',
    title: {
      zh: '波士顿市 311 诉求处置目标时限（据 2011 年第三季度案件推算）',
      en: 'Service targets of the City of Boston for 311 requests, fitted on the cases of the third quarter of 2011'
    },
    issuer: {
      zh: '波士顿市（实际做法，未见规范文本）',
      en: 'City of Boston (observed practice; no instrument was read)'
    },
    jurisdiction: {
      scheme: 'us-census',
      code: '2507000',
      name: { zh: '美国马萨诸塞州波士顿市', en: 'Boston city, Massachusetts' }
    },
    effectiveFrom: null,
    source: {
      title: { zh: '311 服务请求（开放数据）', en: '311 Service Requests (open data)' },
      url: 'https://data.boston.gov/dataset/311-service-requests',
      sha256,
      note: {
        zh: '2011 年 7 月 1 日至 9 月 30 日受理的案件，含市方的目标时间；许可为公有领域贡献（PDDL）。散列值属于解压后的 CSV 文件。',
        en: 'Cases opened from 1 July to 30 September 2011 with the target instants of the City; licensed to the public domain (PDDL). The hash is that of the CSV file.'
      }
    },
    evidence: 'inferred',
    coverage: [
      {
        article: `Time limits of ${limited} types`,
        state: 'executable',
        reason: {
          zh: `${limited} 个类型的目标时间占全部 ${targets} 个的 ${share(covered, targets)}，所定时限在 10 秒以内重现其中 ${share(reproduced, covered)}。`,
          en: `They hold ${share(covered, targets)} of all ${targets} published targets; the limits reproduce ${share(reproduced, covered)} of these to within 10 seconds.`
        }
      },
      {
        article: `Time limits of ${types - limited} types`,
        state: 'not-available',
        reason: {
          zh: '公布的目标时间太少，或没有一个期限能重现其四分之三。',
          en: 'Too few published targets, or no single limit that reproduces three quarters of them.'
        }
      }
    ],
    notice: {
      zh: '时限由本项目根据公布的案件数据推算，不是波士顿市的规定文本；不构成该市的承诺，以市方公布的内容为准。',
      en: 'The limits were fitted on case data by this project; they are not the text of the City of Boston and no promise of it. What the City publishes prevails.'
    }
  }
}

function share(part, whole) {
  return `${((100 * part) / whole).toFixed(2)} %`
}
