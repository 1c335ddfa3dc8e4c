import '../base.css'
import '../role-badge.css'
import { say } from '../../locales/say'
import { UndoToast, type UndoToastProps } from '../UndoToast'
import { Wordmark } from '../Wordmark'
import { AddSource, type AddSourceProps } from './AddSource'
import { Corrections, type CorrectionsProps } from './Corrections'
import { Ledger, type LedgerProps } from './Ledger'
import { MarksForm, type MarksFormProps } from './MarksForm'
import { OwnFiles, type OwnFilesProps } from './OwnFiles'
import { PackList, type PackListProps } from './PackList'
import { SettingsSection } from './SettingsSection'
import { SitesOff, type SitesOffProps } from './SitesOff'
import { SyncForm, type SyncFormProps } from './SyncForm'
import './settings.css'
import './packs.css'
import './marks-form.css'

export interface SettingsViewProps {
  add: AddSourceProps
  packs: PackListProps
  files: OwnFilesProps
  /** Null while the settings are read. */
  sync: SyncFormProps | null
  /** Null while the settings are read. */
  marks: MarksFormProps | null
  off: SitesOffProps | null
  /** Null while they are read. */
  corrections: CorrectionsProps | null
  ledger: LedgerProps
  /** What can be undone. */
  undo: UndoToastProps | null
  /** Something could not be read or changed. */
  failed: boolean
  /** The address of the introduction. */
  welcomeHref: string
  onOpenAll(): void
}

export function SettingsView({
  add,
  packs,
  files,
  sync,
  marks,
  off,
  corrections,
  ledger,
  undo,
  failed,
  welcomeHref,
  onOpenAll,
}: SettingsViewProps) {
  return (
    <div class="settings">
      <header class="settings-head">
        <Wordmark />
        <h1>Settings</h1>
        <button type="button" class="button button-quiet" onClick={onOpenAll}>
          All briefs
        </button>
      </header>
      <main>
        {failed && (
          <p class="notice settings-failed" role="alert">
            That did not work. Reload this page and try again; nothing was lost.
          </p>
        )}
        <SettingsSection
          id="packs"
          title="Packs"
          about="Briefs come in packs, each signed by its publisher. Everything is kept on this computer."
        >
          <AddSource {...add} />
          <PackList {...packs} />
          {sync && <SyncForm {...sync} />}
        </SettingsSection>
        <SettingsSection
          id="files"
          title="Your own"
          about="Briefs that you write or keep, and files that others gave you. None of it leaves this computer."
        >
          <OwnFiles {...files} />
        </SettingsSection>
        <SettingsSection
          id="marks"
          title="Marks and cards"
          about="How names look in the pages that you read. Each role has its own line, so that colour is never all there is."
        >
          {marks ? <MarksForm {...marks} /> : <p class="soft">Reading…</p>}
        </SettingsSection>
        <SettingsSection id="off" title="Off" about="Where no name is marked.">
          {off ? <SitesOff {...off} /> : <p class="soft">Reading…</p>}
        </SettingsSection>
        <SettingsSection id="corrections" title="Corrections" about="What you have changed from cards.">
          {corrections ? <Corrections {...corrections} /> : <p class="soft">Reading…</p>}
        </SettingsSection>
        <SettingsSection
          id="ledger"
          title="Requests"
          about="Every request that Inbrief has made. It asks only the addresses of your packs, and tells them nothing of what you read."
        >
          <Ledger {...ledger} />
        </SettingsSection>
        <p class="settings-foot">
          <a href={welcomeHref}>{say('welcome.show')}</a>
        </p>
      </main>
      {undo && <UndoToast {...undo} />}
    </div>
  )
}
