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
  '/nowhere',
]
