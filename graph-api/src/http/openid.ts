import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Access } from '../accounts/access.ts'
import { callbackPath, type Provider } from '../openid/provider.ts'
import { codeOf } from '../shared/describe-error.ts'

/** How a page of the app is told that nobody was signed in. */
const failed = 'fel=openid'

/**
 * The two addresses of signing in by a provider: `/auth/openid` leads to it, and it leads back to `/auth/openid/callback`.
 * @param openAccess signing in as the browser of whoever asks has it
 */
export function mountOpenId(
  app: FastifyInstance,
  options: {
    readonly provider: Provider
    readonly openAccess: (request: FastifyRequest, reply: FastifyReply) => Promise<Access | undefined>
  },
): void {
  const { provider, openAccess } = options
  const fail = (request: FastifyRequest, reply: FastifyReply, error: unknown) => {
    // What the provider says may hold a person's name; its code does not.
    request.log.warn(
      { code: codeOf(error) ?? (error instanceof Error ? error.name : 'unknown') },
      'Signing in by the provider failed',
    )
    return reply.redirect(`${isEnglish(request) ? '/en' : ''}/logga-in?${failed}`)
  }
  app.get('/auth/openid', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    try {
      const access = await openAccess(request, reply)
      if (!access) throw new Error('no accounts')
      return reply.redirect((await provider.begin(access, isEnglish(request) ? 'en' : 'sv')).href)
    } catch (error) {
      return fail(request, reply, error)
    }
  })
  app.get(callbackPath, async (request, reply) => {
    reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer')
    try {
      const access = await openAccess(request, reply)
      if (!access) throw new Error('no accounts')
      await provider.finish(access, request.url)
      return reply.redirect(isEnglish(request) ? '/en/logga-in' : '/logga-in')
    } catch (error) {
      return fail(request, reply, error)
    }
  })
}

/** Whether the pages are read in English: said on the way there, and in the state on the way back. */
function isEnglish(request: FastifyRequest): boolean {
  const { language, state } = request.query as Record<string, unknown>
  return language === 'en' || (typeof state === 'string' && state.endsWith('.en'))
}
