import { useRouter } from '@tanstack/react-router'
import { createElement, useLayoutEffect } from 'react'
import { Boundary } from '../../ui/Boundary'
import { FaultNotice } from './FaultNotice'
import { useShownHere } from '../../navigation/here'
import { NotFound } from '../routes/NotFound'

/**
 * The screen that the shown address belongs to. The router's own outlet would draw it in one go the
 * moment the address changes (its stores know no transitions): controls could not answer before.
 */
export function RouteOutlet() {
  const router = useRouter()
  const { route, pathname, fault } = useShownHere()
  const known = Object.values(router.routesById).find(({ id }) => id === route)
  useLayoutEffect(() => {
    router.options.context.scrolling.drawn(pathname)
    const location = router.stores.resolvedLocation.get()
    // At the very first the router has not come so far: it asks by itself, after this.
    if (location?.pathname !== pathname) return
    router.emit({
      type: 'onRendered',
      fromLocation: undefined,
      toLocation: location,
      pathChanged: true,
      hrefChanged: true,
      hashChanged: false,
    })
  }, [router, pathname])
  if (route === null) return <NotFound />
  return (
    <Boundary
      key={route}
      fallback={(error, retry) => (
        <FaultNotice
          error={error}
          retry={() => {
            // Asks for the screen's code again, where that is what failed.
            void router.invalidate()
            retry()
          }}
        />
      )}
    >
      {fault === null ? (
        known?.options.component && createElement(known.options.component)
      ) : (
        <Thrown error={fault} />
      )}
    </Boundary>
  )
}

function Thrown({ error }: { readonly error: Error }): never {
  throw error
}
