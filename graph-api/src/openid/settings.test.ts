import { describe, expect, it } from 'vitest'
import { readEnv } from '../env.ts'
import { trustedAddress } from './keep-account.ts'

const issuer = 'https://login.microsoftonline.com/0a1b2c3d-0000-4000-8000-000000000000/v2.0'
const set = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'id', OIDC_CLIENT_SECRET: 'secret' }

describe('the settings of a provider', () => {
  it('are read together', () => {
    expect(readEnv({ ...set, OIDC_TRUSTED_DOMAINS: 'Umea.example, region.example' }).openId).toEqual({
      issuer,
      clientId: 'id',
      clientSecret: 'secret',
      name: 'OpenID',
      trustedDomains: ['umea.example', 'region.example'],
    })
    for (const name of Object.keys(set)) expect(() => readEnv({ ...set, [name]: '' })).toThrow(/set together/)
  })

  it.each([
    ['https://login.microsoftonline.com/common/v2.0', /one tenant/],
    ['https://login.microsoftonline.com/organizations/v2.0', /one tenant/],
    ['http://provider.example', /^OIDC_ISSUER must be the https address/],
    ['https://me@provider.example', /^OIDC_ISSUER must be/],
    ['provider', /^OIDC_ISSUER must be/],
  ])('refuse the issuer %s', (wrong, sentence) => {
    expect(() => readEnv({ ...set, OIDC_ISSUER: wrong })).toThrow(sentence)
  })

  it('refuse what is no domain', () => {
    for (const domains of ['*', 'a@b.example', 'example', 'a.example,']) {
      expect(() => readEnv({ ...set, OIDC_TRUSTED_DOMAINS: domains }), domains).toThrow(/^OIDC_TRUSTED_DOMAINS/)
    }
  })

  it('can stand in for mail where other machines are let in', () => {
    const open = { HOST: '0.0.0.0', ACCESS: 'accounts', PUBLIC_URL: 'https://m.example', TRUST_PROXY: '127.0.0.1' }
    expect(() => readEnv(open)).toThrow(/OIDC_ISSUER can stand in/)
    expect(readEnv({ ...open, ...set }).edge?.url).toBe('https://m.example')
  })
})

describe('an address that a provider tells', () => {
  const claims = { iss: issuer, sub: 'x', email: ' Anna@Umea.example ' }
  const trusted = ['umea.example']

  it('counts for a domain that the operator has named', () => {
    expect(trustedAddress(claims, trusted)).toBe('anna@umea.example')
    expect(trustedAddress({ ...claims, email_verified: true }, trusted)).toBe('anna@umea.example')
  })

  it('counts for no other, verified or not', () => {
    expect(trustedAddress({ ...claims, email_verified: true }, [])).toBeNull()
    expect(trustedAddress({ ...claims, email_verified: false }, trusted)).toBeNull()
    for (const email of ['a@x.umea.example', 'a@umea.example.evil.example', '"a@umea.example"@evil.example', 7, null]) {
      expect(trustedAddress({ ...claims, email }, trusted), String(email)).toBeNull()
    }
  })
})
