extension LinkProblem {
  /// How telling it is whom the ends of a link both have to do with: ``SimpleGraph``'s
  /// `resourceAllocation(of:and:)` in thousand-millionths, as sums of the same fractions in another
  /// order are not quite the same.
  ///
  /// Only a rule for links that bring as much: it never prefers those who know many.
  func familiarity(of tail: Int32, with head: Int32) -> Int {
    Int((contacts.resourceAllocation(of: Int(tail), and: Int(head)) * 1e9).rounded())
  }
}
