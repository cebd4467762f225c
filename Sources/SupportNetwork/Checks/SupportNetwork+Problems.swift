extension SupportNetwork {
  /// Everything in the network that cannot be right, all at once.
  ///
  /// A network that a person edits may pass through states with problems; what is kept or drawn
  /// has none. Problems come in a fixed order: identifiers, references, ties, dates, numbers,
  /// texts, and in each in the order of the lists.
  ///
  /// Complexity: O(n) in the size of the network.
  public func problems() -> [Problem] {
    var check = NetworkCheck(self)
    check.checkIdentifiers()
    check.checkReferences()
    check.checkTies()
    check.checkDescent()
    check.checkDates()
    check.checkNumbers()
    check.checkTexts()
    return check.problems
  }
}
