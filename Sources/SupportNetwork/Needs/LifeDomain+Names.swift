extension Collection where Element == LifeDomain {
  /// The life domain of a code, or of its name in either language; capitals make no difference.
  public func named(_ text: String) -> LifeDomain? {
    let wanted = text.lowercased()
    return first { domain in
      [domain.id.rawValue, domain.dutch, domain.english].contains { $0.lowercased() == wanted }
    }
  }
}
