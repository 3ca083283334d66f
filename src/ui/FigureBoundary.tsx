import type { ReactNode } from 'react'
import { localize } from '../messages/localize'
import { useMessages } from '../messages/useMessages'
import type { Indicator } from '../domain/model/indicator'
import { CodeFailure } from '../loading/codeFailure'
import { Boundary } from './Boundary'
import { Notice } from './notices/Notice'
import { RetryButton } from './notices/RetryButton'

type Props = {
  readonly of: Pick<Indicator, 'name'>
  /** What the children show: another value mounts them again. */
  readonly showing: unknown
  /** In a table: the message is a row across so many columns. */
  readonly columns?: number
  readonly children: ReactNode
}

/** An indicator's part of a screen. Where it throws, a message with the indicator's name takes its place. */
export function FigureBoundary({ of, showing, columns, children }: Props) {
  const { lang, faults, shell } = useMessages()
  const fallback = (error: Error, retry: () => void) => {
    // Missing code is no fault of a figure.
    const text =
      error instanceof CodeFailure
        ? faults.code(error.message)
        : {
            title: shell.crash(localize(of.name, lang)),
            hint: shell.crashHint,
            detail: error.message,
          }
    const notice = (
      <Notice role="alert" {...text}>
        <RetryButton error={error} retry={retry} />
      </Notice>
    )
    if (columns === undefined) return notice
    return (
      <tr>
        <td colSpan={columns}>{notice}</td>
      </tr>
    )
  }
  return (
    <Boundary of={showing} fallback={fallback}>
      {children}
    </Boundary>
  )
}
