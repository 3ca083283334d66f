import { useMemo, useRef, type ReactNode } from 'react'
import { useNear } from './useNear'
import { usePrinting } from './usePrinting'
import './longList.css'

type Props<Item> = {
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  /** Of every list; where it makes columns, of this many pixels each. */
  readonly className?: string
  readonly columnWidth?: number
  /** What an item measures about, in pixels, until it was seen once. */
  readonly itemHeight: number
  /** Its beginning is there from the start, wherever it stands: what opens a page. */
  readonly opens?: boolean
  /** As many are printed, to the next dozen; without it all are. Who leaves some out says so. */
  readonly mostOnPaper?: number
  readonly children: (item: Item) => ReactNode
}

/** Fills whole rows of one to four columns, and is drawn between two pictures. */
const ITEMS_A_BLOCK = 12
/** More than a screen: who scrolls finds things there. */
const AHEAD = 600

/**
 * As many items as there are, of which only those in sight exist: each costs time, with every change of
 * year, language or theme again. On paper all stand, or the first of them.
 */
export function LongList<Item>({ items, mostOnPaper = Infinity, ...manner }: Props<Item>) {
  const printing = usePrinting()
  const blocks = useMemo(() => {
    const count = Math.ceil(items.length / ITEMS_A_BLOCK)
    return Array.from({ length: count }, (_, at) =>
      items.slice(at * ITEMS_A_BLOCK, (at + 1) * ITEMS_A_BLOCK),
    )
  }, [items])
  return blocks.map((block, at) => (
    <Block
      key={at}
      {...manner}
      items={block}
      before={at * ITEMS_A_BLOCK}
      of={items.length}
      printed={at * ITEMS_A_BLOCK < mostOnPaper}
      printing={printing}
    />
  ))
}

type BlockProps<Item> = Omit<Props<Item>, 'mostOnPaper'> & {
  readonly before: number
  readonly of: number
  readonly printed: boolean
  readonly printing: boolean
}

function Block<Item>({
  items,
  keyOf,
  className: ownClass,
  columnWidth,
  itemHeight,
  opens,
  before,
  of,
  printed,
  printing,
  children,
}: BlockProps<Item>) {
  const list = useRef<HTMLUListElement>(null)
  const { near, height } = useNear(list, null, AHEAD)
  const isLong = of > items.length
  const className = [ownClass, ...(printed ? [] : ['not-on-paper'])].filter(Boolean).join(' ')
  const always = (printing && printed) || (opens === true && before === 0)
  // One element either way: it is being observed.
  if (!near && !always) {
    const columns = columnWidth === undefined ? 1 : Math.max(1, innerWidth / columnWidth)
    const guessed = Math.ceil(items.length / Math.floor(columns)) * itemHeight
    return (
      <ul
        ref={list}
        className={className}
        style={{ height: height ?? guessed }}
        aria-hidden="true"
      />
    )
  }
  return (
    <ul ref={list} className={className}>
      {items.map((item, at) => (
        <li
          key={keyOf(item)}
          aria-setsize={isLong ? of : undefined}
          aria-posinset={isLong ? before + at + 1 : undefined}
        >
          {children(item)}
        </li>
      ))}
    </ul>
  )
}
