import { say } from '../../locales/say'
import '../base.css'
import '../role-badge.css'
import { UndoToast, type UndoToastProps } from '../UndoToast'
import { Wordmark } from '../Wordmark'
import { AddSource, type AddSourceProps } from './AddSource'
import { Corrections, type CorrectionsProps } from './Corrections'
import { Ledger, type LedgerProps } from './Ledger'
import { MarksForm, type MarksFormProps } from './MarksForm'
import { OwnFiles, type OwnFilesProps } from './OwnFiles'
import { PackList, type PackListProps } from './PackList'
import { SettingsSection } from './SettingsSection'
import { Shortcuts, type ShortcutsProps } from './Shortcuts'
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
  /** Null while they are asked for. */
  keys: ShortcutsProps | null
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

/** The settings page. */
export function SettingsView({
  add,
  packs,
  files,
  sync,
  marks,
  keys,
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
        <h1>{say('everywhere.settings')}</h1>
        <button type="button" class="button button-quiet" onClick={onOpenAll}>
          {say('everywhere.allBriefs')}
        </button>
      </header>
      <main>
        {failed && (
          <p class="notice settings-failed" role="alert">
            {say('settings.failed')}
          </p>
        )}
        <SettingsSection id="packs" title={say('settings.packs')} about={say('settings.packsAbout')}>
          <AddSource {...add} />
          <PackList {...packs} />
          {sync && <SyncForm {...sync} />}
        </SettingsSection>
        <SettingsSection id="files" title={say('settings.own')} about={say('settings.ownAbout')}>
          <OwnFiles {...files} />
        </SettingsSection>
        <SettingsSection id="marks" title={say('settings.marks')} about={say('settings.marksAbout')}>
          {marks ? <MarksForm {...marks} /> : <p class="soft">{say('everywhere.reading')}</p>}
          {keys && <Shortcuts {...keys} />}
        </SettingsSection>
        <SettingsSection id="off" title={say('settings.off')} about={say('settings.offAbout')}>
          {off ? <SitesOff {...off} /> : <p class="soft">{say('everywhere.reading')}</p>}
        </SettingsSection>
        <SettingsSection
          id="corrections"
          title={say('settings.corrections')}
          about={say('settings.correctionsAbout')}
        >
          {corrections ? <Corrections {...corrections} /> : <p class="soft">{say('everywhere.reading')}</p>}
        </SettingsSection>
        <SettingsSection id="ledger" title={say('settings.requests')} about={say('settings.requestsAbout')}>
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
