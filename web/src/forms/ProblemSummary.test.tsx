import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { LanguageProvider } from '../language/LanguageContext.tsx'
import { sv } from '../language/sv.ts'
import { ProblemSummary } from './ProblemSummary.tsx'

it('puts no colon after a label that asks', () => {
  const problems = ['kind', 'title'].map((path) => ({ path, code: 'required', message: '' }))
  const html = renderToStaticMarkup(
    <LanguageProvider language="sv" messages={sv}>
      <ProblemSummary
        ref={null}
        problems={problems}
        fields={[
          { name: 'kind', label: 'Vad gäller det?', type: 'line', longest: 200 },
          { name: 'title', label: 'Titel', type: 'line', longest: 200 },
        ]}
        wordFor={() => 'Fyll i det här.'}
      />
    </LanguageProvider>,
  )
  expect([...html.matchAll(/<a [^>]*>(.*?)<\/a>/g)].map(([, said]) => said)).toEqual([
    'Vad gäller det? Fyll i det här.',
    'Titel: Fyll i det här.',
  ])
})
