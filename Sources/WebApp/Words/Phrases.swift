import SupportNetwork

/// What stands on pages beside the sentences about networks, in both languages.
///
/// One table for each part of the app; templates name a phrase by its key, as `w.KEY`.
enum Phrases {
  /// A phrase in Dutch and in English.
  typealias Pair = (dutch: String, english: String)

  private static let tables: [[String: Pair]] = [
    door, cases, workspace, people, ties, needs, asking, output, privacy, deeds, refusals,
    drafts, keeping,
  ]

  private static let dutch = table(\.dutch)
  private static let english = table(\.english)

  /// All phrases of a language, by their keys.
  static func all(in language: Language) -> [String: String] {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  /// One phrase; the key itself when there is none, which tests exclude.
  static func text(_ key: String, in language: Language) -> String {
    all(in: language)[key] ?? key
  }

  private static func table(_ language: (Pair) -> String) -> [String: String] {
    var phrases: [String: String] = [:]
    for table in tables { for (key, pair) in table { phrases[key] = language(pair) } }
    return phrases
  }
}
