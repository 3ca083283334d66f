import { rootRouteId, useRouterState } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Here } from '../../navigation/here'

/** Where the address leads, as soon as the router knows the screen's code to be there. */
export function useAsked(): Here {
  const matches = useRouterState({ select: (state) => state.matches })
  const match = matches[matches.length - 1]
  if (match === undefined) throw new Error('useAsked: the router has matched nothing yet')
  const { routeId, pathname, search, status, error } = match
  const id = 'id' in match.params ? match.params.id : undefined
  return useMemo(
    () => ({
      route: routeId === rootRouteId ? null : routeId,
      pathname,
      id,
      search,
      fault: status === 'error' ? asError(error) : null,
    }),
    [routeId, pathname, id, search, status, error],
  )
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
