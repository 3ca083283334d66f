/** An address of every screen, for journeys that look at all of them. */
export const screens: readonly string[] = [
  '/',
  '/?lang=en&size=large&theme=dark',
  '/indicator/litigation.cases',
  '/indicator/enforcement-exam.pass-rate?view=table',
  '/explore',
  '/explore?q=fuyi&items=litigation.cases,legal-aid.cases&chart=own&lang=en&size=large',
  '/quality',
  '/about',
  '/present',
  '/present?lang=en&theme=dark',
  '/present/speaker',
  '/print',
  '/print?items=litigation.cases&lang=en&theme=dark',
  '/embed/litigation.cases',
  '/embed/table/enforcement-exam.pass-rate?lang=en&theme=dark',
  '/embed/overview',
  '/embed/doctor',
  '/nowhere',
]

/**
 * The address of a screen of the site at `site`, as single sign-on leaves it: another ticket makes each
 * a visit of its own. What stands in other pages has a page of its own.
 */
export function visitTo(site: string, screen: string, ticket: number): string {
  const page = screen.startsWith('/embed/') ? 'embed.html' : ''
  return `${site}${page}?ticket=ST-${ticket}#${screen}`
}
