import SupportNetwork

/// What sentences must not have.
enum Prose {
  private static let dutch: Set = [
    "de", "het", "een", "en", "van", "niet", "met", "bij", "geeft", "hier", "elke", "jaar", "staat",
    "hoort", "naam", "dag", "om", "zorg", "hulp", "steun", "er", "nog", "meer", "voor", "wie", "je",
    "twee", "moet", "ligt", "komt", "heeft", "vrouw", "huishouden", "organisatie", "mensen", "kan",
  ]
  private static let english: Set = [
    "the", "and", "with", "not", "gives", "every", "this", "they", "to", "must", "there", "has",
    "be", "from", "under", "further", "help", "people", "person", "household", "care", "tie", "it",
    "that", "which", "year", "old", "woman", "what", "who", "cannot", "at", "most", "date",
  ]
  /// Words for builders, not for people.
  private static let jargon: Set = [
    "node", "edge", "vertex", "ego", "alter", "graph", "null", "nil", "enum", "optional", "alterus",
  ]

  /// What is wrong with a sentence: words of the other language, jargon, gaps.
  static func faults(in sentence: String, _ language: Language) -> [String] {
    let words = Set(
      withoutCodes(sentence).lowercased().split { !$0.isLetter }.map(String.init))
    let foreign = language == .dutch ? english : dutch
    var faults = (words.intersection(foreign).union(words.intersection(jargon))).sorted()
    if sentence.allSatisfy(\.isWhitespace) { faults.append("nothing said") }
    for gap in ["  ", " ,", ", ,", ",,", ": ,", " .", "()", "“”", "``", "\n"]
    where sentence.contains(gap) {
      faults.append("gap: \(gap)")
    }
    if let last = sentence.last, " ,:;".contains(last) { faults.append("ends halfway") }
    if sentence.first?.isWhitespace == true { faults.append("begins with a space") }
    return faults
  }

  /// A sentence without what stands in backquotes: codes of the file, the same in both languages.
  private static func withoutCodes(_ sentence: String) -> String {
    sentence.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined(separator: " ")
  }
}
