import { useState, type FormEvent } from 'react'
import { keepFromSubmitting } from '../../../keyboard/readKey'
import { doctor as en } from '../../../messages/en/doctor'
import type { Lang } from '../../../domain/model/indicator'
import { doctor as zh } from '../../../messages/zh/doctor'
import { diagnose, listFine } from './diagnose'
import './doctor.css'
import type { Facts } from './collectFacts'
import { FindingItem } from './FindingItem'
import { useDiagnosis } from './useDiagnosis'

type Props = {
  readonly lang: Lang
  /** The page that should show the embed, where the doctor is not in its frame. */
  readonly host: string | undefined
}

/** Finds what prevents an embed from working in its host's page, and how to fix it. */
export function DoctorView({ lang, host: initialHost }: Props) {
  const messages = lang === 'zh' ? zh : en
  const [host, setHost] = useState(initialHost)
  const [round, setRound] = useState(0)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('host')
    setHost(typeof typed === 'string' && typed !== '' ? typed : undefined)
    setRound(round + 1)
  }
  return (
    <article className="doctor">
      <h1>{messages.title}</h1>
      <p>{messages.lead}</p>
      <form onSubmit={submit}>
        <label>
          <span>{messages.hostLabel}</span>
          <input
            type="url"
            name="host"
            defaultValue={host}
            placeholder="https://"
            onKeyDown={keepFromSubmitting}
          />
        </label>
        <button type="submit">{messages.collectFacts}</button>
        <p className="doctor-hint">{messages.hostHint}</p>
      </form>
      <Diagnosis key={round} messages={messages} host={host} />
    </article>
  )
}

type DiagnosisProps = { readonly messages: typeof zh; readonly host: string | undefined }

function Diagnosis({ messages, host }: DiagnosisProps) {
  const facts = useDiagnosis(host)
  if (facts === null)
    return (
      <p role="status" aria-busy="true">
        {messages.examining}
      </p>
    )
  return <Findings messages={messages} facts={facts} />
}

type FindingsProps = { readonly messages: typeof zh; readonly facts: Facts }

function Findings({ messages, facts }: FindingsProps) {
  const findings = diagnose(facts)
  const site = facts.address.replace(/embed\.html$/, '')
  return (
    <>
      <div role="status">
        <h2>{findings.length === 0 ? messages.allWell : messages.found(findings.length)}</h2>
      </div>
      <ol>
        {findings.map((finding) => (
          <FindingItem key={finding.fault.kind} finding={finding} site={site} messages={messages} />
        ))}
      </ol>
      {findings.length > 0 && <p className="doctor-hint">{messages.samples}</p>}
      <p>
        <strong>{messages.fine}</strong>{' '}
        <span>
          {listFine(facts, findings)
            .map((part) => messages.examined[part])
            .join(' · ')}
        </span>
      </p>
      <ul className="doctor-hint">
        <li>
          {facts.hosts.length === 0 ? messages.alone : messages.around(facts.hosts.join(' · '))}
        </li>
        <li>{messages.engine(facts.chromium)}</li>
        {facts.clipboard === 'plain' && <li>{messages.plainClipboard}</li>}
        {facts.storageBlocked && <li>{messages.storageBlocked}</li>}
      </ul>
    </>
  )
}
