extension RandomNetwork {
  /// Names that are hard on a file format.
  static let nastyNames = [
    "Jan: de Boer", "Jan #12", "#hashtag", "yes", "No", "1.0", "~", "null", "0123", "12:30",
    " leading", "trailing ", "\"quoted\"", "it's", "'single'", "back\\slash", "- dash", "-", "?",
    ": colon", "colon:", "a: b", "a:b", "[list]", "{map}", "comma, name", "@home", "*star*",
    "&and", "%percent", "!bang", "|pipe", "> fold", "`tick`", "2026-05-10", "👩‍👧‍👦 familie",
    "محمد علي", "שרה", "Zoë", "e\u{301}clair", "=", "<<", "true", "on", "1e3", ".inf", "0x1F",
    "--- doc", "...", "naïve, café", "x -> y", "a + b > c", "N/A", "PE",
    "care need", "@", "Oma Truus", "Basisschool De Linde", "\u{A0}nbsp\u{A0}", "+31 6", "𝓕ancy",
  ]
}
