import { useLanguage } from '../language/LanguageContext.tsx'
import { Section } from '../ui/Page.tsx'
import { Table } from '../ui/Table.tsx'
import { reliability } from './reliability.ts'

/** What the three levels mean, and how often each has held. */
export const Reliability = () => {
  const { t, format } = useLanguage()
  const words = t.matching.reliability
  const share = (part: number, whole: number) => `${format.percent(part / whole)} (${words.of(part, whole)})`
  return (
    <Section title={words.title} lead={words.lead}>
      <Table
        caption={words.title}
        keyOf={({ level }) => level}
        rows={reliability}
        columns={[
          { key: 'level', title: words.level, cell: ({ level }) => t.kinds.level[level] },
          { key: 'means', title: words.means, cell: ({ level }) => words.meaning[level] },
          { key: 'expected', title: words.expected, cell: ({ expected, shown }) => share(expected, shown) },
          { key: 'useful', title: words.useful, cell: ({ useful, shown }) => share(useful, shown) },
        ]}
      />
      <p className="small quiet">{words.how}</p>
    </Section>
  )
}
