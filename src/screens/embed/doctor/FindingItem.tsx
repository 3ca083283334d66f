import { useState } from 'react'
import { copyText } from '../../../exports/browser/clipboard'
import type { DoctorWords } from '../../../messages/doctorWords'
import type { Finding } from './diagnose'
import { faultTold } from './describeFault'
import { mend } from './suggestFix'

type Props = { readonly finding: Finding; readonly site: string; readonly words: DoctorWords }

/** One fault: what it is, why, and the lines that mend it, to be copied. */
export function FindingItem({ finding: { weight, fault }, site, words }: Props) {
  const { title, why, how } = faultTold(fault, words)
  const lines = mend(fault, site)
  const [message, setMessage] = useState('')
  const copy = async () => {
    if (lines === null) return
    const { kind } = await copyText(lines)
    setMessage(kind === 'copied' ? words.copied : words.notCopied)
  }
  return (
    <li className="doctor-finding" data-fault={fault.kind} data-weight={weight}>
      <h3>
        {title} <small>{words[weight]}</small>
      </h3>
      <p>{why}</p>
      <p>
        <strong>{words.mend}</strong> {how}
      </p>
      {lines !== null && (
        <>
          <pre tabIndex={0} role="region" aria-label={`${words.mend}: ${title}`}>
            {lines}
          </pre>
          <p>
            <button type="button" onClick={() => void copy()}>
              {words.copy}
            </button>{' '}
            <span role="status">{message}</span>
          </p>
        </>
      )}
    </li>
  )
}
