const china = { scheme: 'iso-3166', code: 'CN', name: { zh: '中国大陆', en: 'Mainland China' } }

/** standard.json of the State Council's days off. */
export function buildDaysOffIdentity() {
  return {
    id: 'cn.gov.state-council-days-off',
    version: '0.1.0',
    edition: '2007-2026',
    status: 'in-force',
    title: {
      zh: '国务院部分节假日安排（2007—2026）',
      en: 'Days off and make-up workdays set by the State Council, 2007-2026'
    },
    issuer: { zh: '国务院、国务院办公厅', en: 'State Council and its General Office' },
    jurisdiction: china,
    effectiveFrom: '2007-01-01',
    source: {
      title: {
        zh: '国务院办公厅关于部分节假日安排的通知（各年），及国务院、国务院办公厅的三次调整',
        en: 'Notices of the State Council General Office on holidays, one a year, with three amendments by it and by the State Council'
      },
      url: 'https://github.com/NateScarlet/holiday-cn',
      note: {
        zh: '各日取自公开数据集 holiday-cn（MIT），该数据集解析各年通知；文号和日期另行核对，见各通知的备注。',
        en: 'The days come from the public data set holiday-cn (MIT), which parses the notices; numbers and dates were checked separately, see the note of each notice.'
      }
    },
    evidence: 'derived',
    coverage: buildCoverage(),
    notice: {
      zh: '本数据不是通知原文，以国务院发布的文本为准。自 2026 年 12 月 25 日起（含当日）的日期须待 2027 年通知公布，此前一律拒绝回答。',
      en: 'These data are not the text of the notices; what the State Council publishes prevails. Days from 25 December 2026 wait for the notice of 2027 and are refused until then.'
    }
  }
}

function buildCoverage() {
  return [
    { article: '2007—2026 年放假日和调休上班日', state: 'executable' },
    {
      article: '2020 年 2 月 3 日（星期一）的调休上班日',
      state: 'executable',
      reason: {
        zh: '数据集把“起正常上班”记为调休上班日，该日本是周一；照录，由检查规则提示。',
        en: 'The data set reads "normal work resumes" as a make-up workday, though it is a Monday; kept as it is and reported by lint.'
      }
    },
    {
      article: '地方和行业的变通（2020 年疫情防控措施、个别省份的假日）',
      state: 'not-available',
      reason: { zh: '不属于国务院通知。', en: 'Not part of the notices.' }
    }
  ]
}

/** standard.json of the example office calendar. */
export function buildOfficeIdentity() {
  return {
    id: 'cn-office-08-12-14-18',
    version: '0.1.0',
    edition: 'example',
    status: 'example',
    title: {
      zh: '办公时间示例：8:00-12:00、14:00-18:00（假定）',
      en: 'Example office hours 08:00-12:00 and 14:00-18:00 (assumed)'
    },
    issuer: { zh: '本项目（示例，非任何机关规定）', en: 'This project (an example; no organ has set it)' },
    jurisdiction: china,
    effectiveFrom: null,
    source: {
      title: { zh: '本项目假定的班次，用于示例', en: 'Shifts assumed by this project for examples' },
      note: {
        zh: '未见任何城市公布的班次；使用前请换成本地规定的作息时间。',
        en: 'No city has published these shifts; replace them by the local office hours before use.'
      }
    },
    evidence: 'inferred',
    notice: {
      zh: '仅为示例的假定班次，不得作为任何案件的法定依据。',
      en: 'Assumed shifts for examples only; no legal basis for any case.'
    }
  }
}

/** calendar.json of the example office calendar. */
export function buildOfficeCalendar() {
  return {
    type: 'working',
    zone: 'Asia/Shanghai',
    weekdays: [1, 2, 3, 4, 5],
    schedules: [
      {
        from: '2007-01-01',
        shifts: [
          { from: '08:00', to: '12:00' },
          { from: '14:00', to: '18:00' }
        ]
      }
    ],
    daysOff: 'cn.gov.state-council-days-off',
    evidence: 'inferred',
    note: { zh: '班次为示例假定。', en: 'The shifts are assumed for the example.' }
  }
}
