import SupportNetwork

/// What is often seen or heard on a visit and can begin a conversation, to be noted with one tap.
enum UsualHooks {
  static func words(in language: Language) -> [String] {
    hooks.map { language == .dutch ? $0.dutch : $0.english }
  }

  private static let hooks: [Phrases.Pair] = [
    ("Familiefoto's", "Family photographs"),
    ("Een huisdier", "A pet"),
    ("Een muziekinstrument", "A musical instrument"),
    ("Planten of een tuin", "Plants or a garden"),
    ("Speelgoed en tekeningen", "Toys and drawings"),
    ("Een volle asbak", "A full ashtray"),
    ("Ongeopende post", "Unopened post"),
    ("Medicijnen op tafel", "Medicine on the table"),
  ]
}
