import type { ReactNode } from 'react'
import { useMessages } from '../../messages/useMessages'
import type { Catalog } from '../../domain/model/catalog'
import { useNavigation } from '../../navigation/useNavigation'
import type { PrintSearch, PrintSelection } from '../../navigation/search/printSearch'

type Props = {
  readonly catalog: Catalog
  readonly selection: PrintSelection
  readonly search: PrintSearch
  /** 0 until the pages are arranged. */
  readonly pages: number
  readonly children: ReactNode
}

/** The selection, the number of pages, the print button and the way back. */
export function PrintBar({ catalog, selection, search, pages, children }: Props) {
  const { shell } = useMessages()
  const messages = useMessages('exports').exports.print
  const { linkTo } = useNavigation()
  const { items, form } = search
  const isErrata = form === 'errata'
  // The whole report as pages would be a thick pile: it opens as a table.
  const formOf = (kind: PrintSelection['kind']) => (kind === 'all' ? 'table' : form)
  const layouts = [
    { form: 'table', label: messages.table },
    { form: undefined, label: messages.link },
    { form: 'errata', label: messages.errata },
  ] as const
  const choices: readonly {
    readonly kind: PrintSelection['kind']
    readonly items: string | undefined
    readonly label: string
  }[] = [
    { kind: 'core', items: undefined, label: messages.core },
    ...(selection.kind === 'chosen'
      ? [{ kind: 'chosen' as const, items, label: messages.chosen(selection.ids.length) }]
      : []),
    { kind: 'all', items: 'all', label: messages.all(catalog.indicators.length) },
  ]
  const describePages = (count: number) => {
    if (count === 0) return isErrata ? '' : messages.arranging
    return form === undefined ? messages.pages(selection.ids.length, count) : messages.sheets(count)
  }
  return (
    <div className="print-bar">
      <h1>{messages.heading}</h1>
      <nav aria-label={messages.choose}>
        {choices.map((choice) => (
          <a
            key={choice.kind}
            className="switch"
            href={linkTo({
              screen: 'print',
              items: choice.items,
              form: isErrata ? undefined : formOf(choice.kind),
            })}
            aria-current={!isErrata && choice.kind === selection.kind ? 'page' : undefined}
          >
            {choice.label}
          </a>
        ))}
        <a className="switch" href={linkTo({ screen: 'explore' })}>
          {messages.chooseOthers}
        </a>
      </nav>
      <nav aria-label={messages.forms}>
        {layouts.map((layout) => (
          <a
            key={layout.label}
            className="switch"
            href={linkTo({ screen: 'print', items, form: layout.form })}
            aria-current={layout.form === form ? 'page' : undefined}
          >
            {layout.label}
          </a>
        ))}
      </nav>
      <p className="print-action">
        <button type="button" onClick={() => window.print()}>
          {messages.print}
        </button>
        <span role="status">{describePages(pages)}</span>
        <a href={linkTo({ screen: 'overview' })}>{shell.backToOverview}</a>
      </p>
      {children}
    </div>
  )
}
