import { useLanguage } from '../language/LanguageContext.tsx'

/** What a history says of its entries. */
export const useHistoryWords = () => {
  const { t } = useLanguage()
  const fields = t.fields as Readonly<Record<string, unknown>>
  return {
    /** A field as its form calls it; what no form has by its own name. */
    field: (name: string): string => {
      const word = t.audit.fields[name] ?? fields[name] ?? t.graph.relation[name]?.out
      return typeof word === 'string' ? word : name
    },
    /** Whether that it happened says all: which field it was about need not be named. */
    saysAll: (what: string): boolean => Object.hasOwn(t.audit.what, what),
    /** `need.changed` in words. */
    happened: (what: string): string => t.audit.what[what] ?? t.audit.happened[what.split('.')[1] ?? ''] ?? what,
    by: ({ by, key }: { by: string | null; key: string | null }): string =>
      key ? t.audit.byKey(key) : by ? t.audit.by(by) : t.audit.byNobody,
  }
}
