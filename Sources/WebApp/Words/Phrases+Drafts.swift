extension Phrases {
  /// What is being typed and was not sent yet.
  static let drafts: [String: Pair] = [
    "not-sent": ("Nog niet bewaard:", "Not saved yet:"),
    "go-on": ("Ga verder", "Go on"),
    "throw-away": ("Gooi weg", "Throw away"),
    "draft-lost": (
      """
      Wat je het laatst aan het typen was, is beschadigd en kon niet worden teruggezet. De rest is \
      er nog.
      """,
      """
      What you were typing last is damaged and could not be put back. Everything else is still \
      there.
      """
    ),
  ]
}
