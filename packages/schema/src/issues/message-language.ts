/** Languages of messages. */
export type MessageLanguage = 'zh-CN' | 'en'
