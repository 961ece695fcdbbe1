import { expect, it } from 'vitest'
import { pointsElsewhere, saysNothing } from './says-nothing.ts'

it.each([
  'Ja',
  'ja!',
  'Ja, gärna!',
  'Nej',
  'Nej.',
  'Nej, inte just nu',
  'Nej, tyvärr inte i år',
  'Inga',
  'Ingenting just nu',
  'Inga behov för närvarande',
  'inget i dagsläget, men hör gärna av er',
  'ej aktuellt',
  'Vi har inget behov',
  'Vi söker inget just nu',
  'Vi har inget att erbjuda',
  'kan ej svara',
  'ingen aning',
  'Oklart',
  'Återkommer',
  'Kommer senare',
  'No',
  'None at the moment',
  'We do not need anything right now',
])('%s', (text) => expect(saysNothing(text)).toBe(true))

it.each([
  'Ingenjörer',
  'Jasmin',
  'Inga Larsson',
  'Inte ensamma längre',
  'Nu behövs hampa',
  'Non-profit board',
  'Nothing Day',
  'Inget företag klarar frakten själv, vi söker lastbil',
  'Nej, men vi söker lokal',
  'Vi erbjuder svar på frågor',
  'Kontakter',
])('%s says something', (text) => expect(saysNothing(text)).toBe(false))

it.each(['Se ovan', 'se rad 4', 'Samma som ovan', 'Se vår hemsida', 'Se www.gamma.example', 'dito'])(
  '%s points elsewhere',
  (text) => expect(pointsElsewhere(text)).toBe(true),
)

it.each(['Hemsida', 'Se över taket', 'Samma lokal som förra året', 'Webbplats', '2 släp'])(
  '%s is meant as it stands',
  (text) => expect(pointsElsewhere(text)).toBe(false),
)
