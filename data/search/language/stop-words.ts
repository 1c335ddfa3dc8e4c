/** Words that join others and say nothing of what a text is about: closed classes of English, and questions. */
const words = `a about after again against all also although always am among an and another any are as at be because been
before being between both but by can could did do does doing done down due during each either else ever every few for
from get gets getting give gives got had has have having he hence her here hers him his how however i if in instead
into is it its itself just let may me might more most much must my near neither no nor not now of off often on once one
only onto or other our out over own per please quite rather really same shall she should show since so some such tell
than that the their them then there these they thing things this those though through thus to too toward towards
under unless until up upon use very via was we were what when where whether which while who whom whose why will with
within without would yet you your find know known knows say says said tell tells told explain explained involve involved involving concerning regarding happened happen happens anything something everything`

export const stopWords: ReadonlySet<string> = new Set(words.split(/\s+/))
