/** Words that name a kind of document, and otherwise hardly ever stand at the start of a sentence before a colon. */
const kinds = 'brief|briefing|sitrep|bulletin|advisory'

/** Words that do (`Report: …` says that somebody has reported it); they are a label only after another such word. */
const looseKinds = 'report|alert|analysis|assessment|memo|note|update|summary|dispatch'

const qualifiers =
  'intel|intelligence|threat|security|cyber|cybersecurity|weekly|daily|monthly|special|situation|incident|policy|flash|executive|research|strategic|tactical|risk|geopolitical'

const label = new RegExp(
  `^(?:(?:${qualifiers}) ){0,3}(?:(?:${kinds})|(?<=(?:${qualifiers}) )(?:${looseKinds}))(?: (?:no\\.? ?|#)?\\d[\\d/.-]{0,9})?: +(?=\\S)`,
  'i',
)

/** A title of fewer words needs its label, to say what it is about. */
const minWords = 3

/**
 * A title without the label before its colon that names the kind of document, such as `Intel Brief:`. Any other word
 * before a colon, above all a name, stays.
 */
export function stripTitleLabel(title: string): string {
  const rest = title.replace(label, '')
  return rest.split(/\s+/).length < minWords ? title : rest
}
