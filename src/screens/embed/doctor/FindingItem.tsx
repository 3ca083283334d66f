import type { doctor } from '../../../messages/zh/doctor'
import { useState } from 'react'
import { copyText } from '../../../exports/browser/clipboard'
import { describeFault, type Finding } from './diagnose'
import { suggestFix } from './suggestFix'

type Props = {
  readonly finding: Finding
  readonly site: string
  readonly messages: typeof doctor
}

/** One fault with its cause and the lines that fix it, to copy. */
export function FindingItem({ finding: { weight, fault }, site, messages }: Props) {
  const { title, why, how } = describeFault(fault, messages)
  const lines = suggestFix(fault, site)
  const [message, setMessage] = useState('')
  const copy = async () => {
    if (lines === null) return
    const { kind } = await copyText(lines)
    setMessage(kind === 'copied' ? messages.copied : messages.notCopied)
  }
  return (
    <li className="doctor-finding" data-fault={fault.kind} data-weight={weight}>
      <h3>
        <span>{title}</span> <small>{messages[weight]}</small>
      </h3>
      <p>{why}</p>
      <p>
        <strong>{messages.mend}</strong> <span>{how}</span>
      </p>
      {lines !== null && (
        <>
          <pre tabIndex={0} role="region" aria-label={`${messages.mend}: ${title}`}>
            {lines}
          </pre>
          <p>
            <button type="button" onClick={() => void copy()}>
              {messages.copy}
            </button>{' '}
            <span role="status">{message}</span>
          </p>
        </>
      )}
    </li>
  )
}
