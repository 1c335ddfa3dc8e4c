/** Set up before each file of tests that needs no browser. */
import { speakEnglish } from './speak'

speakEnglish()
