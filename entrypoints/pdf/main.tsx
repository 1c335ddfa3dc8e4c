import { OwnDb } from '../../data/store/own-db'
import { say } from '../../locales/say'
import { showStoredPage } from '../shared/show-stored-page'
import '../marks.css'
import { PdfApp } from './PdfApp'

showStoredPage(<PdfApp own={new OwnDb()} />, say('pdf.title'))
