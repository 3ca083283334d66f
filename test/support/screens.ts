/** An address of every screen, for journeys that look at all of them. */
export const screens: readonly string[] = [
  '/',
  '/?lang=en&size=large&theme=dark',
  '/indicator/litigation.cases',
  '/indicator/enforcement-exam.pass-rate?view=table',
  '/quality',
  '/about',
  '/nowhere',
]
