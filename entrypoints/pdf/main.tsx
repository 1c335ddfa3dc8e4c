import { OwnDb } from '../../data/store/own-db'
import { say } from '../../locales/say'
import { showPage } from '../shared/show-page'
import '../marks.css'
import { PdfApp } from './PdfApp'

showPage(<PdfApp own={new OwnDb()} />, say('pdf.title'))
