import { expect, it } from 'vitest'
import { saysNothing } from './says-nothing.ts'

it.each([
  'Ja',
  'ja!',
  'Nej',
  'Nej.',
  'Inga',
  'Ingenting just nu',
  'Inga behov för närvarande',
  'No',
  'None at the moment',
])('%s', (text) => expect(saysNothing(text)).toBe(true))

it.each([
  'Ingenjörer',
  'Jasmin',
  'Inga Larsson',
  'Inte ensamma längre',
  'Nu behövs hampa',
  'Non-profit board',
  'Nothing Day',
])('%s says something', (text) => expect(saysNothing(text)).toBe(false))
