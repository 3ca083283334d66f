import type { ReactNode } from 'react'
import { useMessages } from '../../messages/useMessages'
import type { Catalog } from '../../domain/model/catalog'
import { useNavigation } from '../../navigation/useNavigation'
import type { PrintSelection } from '../../navigation/search/printSearch'

type Props = {
  readonly catalog: Catalog
  readonly selection: PrintSelection
  /** The indicators in the address. */
  readonly items: string | undefined
  /** 0 until the pages are arranged. */
  readonly pages: number
  readonly children: ReactNode
}

/** The selection, the number of pages, the print button and the way back. */
export function PrintBar({ catalog, selection, items, pages, children }: Props) {
  const { shell } = useMessages()
  const messages = useMessages('exports').exports.print
  const { linkTo } = useNavigation()
  const choices = [
    { kind: 'core', items: undefined, label: messages.core },
    ...(selection.kind === 'chosen'
      ? [{ kind: 'chosen', items, label: messages.chosen(selection.ids.length) }]
      : []),
    { kind: 'all', items: 'all', label: messages.all(catalog.indicators.length) },
  ]
  return (
    <div className="print-bar">
      <h1>{messages.heading}</h1>
      <nav aria-label={messages.choose}>
        {choices.map((choice) => (
          <a
            key={choice.kind}
            className="switch"
            href={linkTo({ screen: 'print', items: choice.items })}
            aria-current={choice.kind === selection.kind ? 'page' : undefined}
          >
            {choice.label}
          </a>
        ))}
        <a className="switch" href={linkTo({ screen: 'explore' })}>
          {messages.chooseOthers}
        </a>
      </nav>
      <p className="print-action">
        <button type="button" onClick={() => window.print()}>
          {messages.print}
        </button>
        <span role="status">
          {pages === 0 ? messages.arranging : messages.pages(selection.ids.length, pages)}
        </span>
        <a href={linkTo({ screen: 'overview' })}>{shell.backToOverview}</a>
      </p>
      {children}
    </div>
  )
}
