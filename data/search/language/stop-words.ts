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

/**
 * The like of German, French, Spanish, Italian and Portuguese, folded: what questions are made of. Left out is what is
 * an English word ("war", "die", "hat") or begins names ("El Salvador", "Las Vegas"). Of queries alone: texts keep them.
 */
const others = `wer wie warum wieso weshalb welche welcher welches welchen wann wen wem und oder aber nicht ist sind wird wurde
wurden haben hatte hatten eine einer eines einem einen vom zum zur bei nach auf fur uber unter durch gegen passiert
geschah qui quoi quand comment pourquoi quel quelle quels quelles avec dans chez contre sont ete etait une pas passe quien
quienes que cuando como porque cual cuales donde sobre segun fue fueron pero con una uno chi cosa perche quale quali dove
nel nella della dello delle degli stato stata successo quem onde foi foram nao uma pelo pela dos das est`

export const foreignStopWords: ReadonlySet<string> = new Set(others.split(/\s+/))
