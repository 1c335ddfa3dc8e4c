import { useEffect, useState } from 'preact/hooks'
import { numberFormat } from '../../locales/intl'
import { say } from '../../locales/say'
import { Icon } from '../Icon'

export interface PdfBarProps {
  page: number
  pages: number
  /** 1 is the size on paper. */
  zoom: number
  isFitted: boolean
  onPage(page: number): void
  /** By so many steps. */
  onZoom(steps: 1 | -1): void
  onFit(): void
}

/** The page that the reader is at in a PDF, and the zoom. */
export function PdfBar({ page, pages, zoom, isFitted, onPage, onZoom, onFit }: PdfBarProps) {
  return (
    <div class="pdf-bar" role="toolbar" aria-label={say('pdf.controls')}>
      <IconButton
        icon="up"
        label={say('pdf.previousPage')}
        isOff={page <= 1}
        onClick={() => onPage(page - 1)}
      />
      <PageField key={page} page={page} pages={pages} onPage={onPage} />
      <IconButton
        icon="down"
        label={say('pdf.nextPage')}
        isOff={page >= pages}
        onClick={() => onPage(page + 1)}
      />
      <span class="pdf-bar-gap" />
      <IconButton icon="less" label={say('pdf.smaller')} onClick={() => onZoom(-1)} />
      <output class="pdf-zoom">{numberFormat({ style: 'percent' }).format(zoom)}</output>
      <IconButton icon="add" label={say('pdf.larger')} onClick={() => onZoom(1)} />
      <button type="button" class="button button-quiet pdf-fit" aria-pressed={isFitted} onClick={onFit}>
        {say('pdf.fit')}
      </button>
    </div>
  )
}

function PageField({ page, pages, onPage }: Pick<PdfBarProps, 'page' | 'pages' | 'onPage'>) {
  const [text, setText] = useState(`${page}`)
  useEffect(() => setText(`${page}`), [page])
  function go() {
    const wanted = Math.min(Math.max(Number.parseInt(text, 10) || page, 1), pages)
    setText(`${wanted}`)
    if (wanted !== page) onPage(wanted)
  }
  return (
    <form
      class="pdf-page-field"
      onSubmit={(event) => {
        event.preventDefault()
        go()
      }}
    >
      <input
        class="field"
        inputMode="numeric"
        aria-label={say('pdf.page')}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={go}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <span>{say('pdf.ofPages', { total: pages })}</span>
    </form>
  )
}

interface IconButtonProps {
  icon: 'up' | 'down' | 'less' | 'add'
  label: string
  isOff?: boolean
  onClick(): void
}

function IconButton({ icon, label, isOff = false, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="button button-icon"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={() => !isOff && onClick()}
    >
      <Icon name={icon} />
    </button>
  )
}
