public import SupportNetwork

/// Why a name that a user gave is nobody, or not one.
public enum NamingFailure: Error, Hashable, Sendable {
  /// Nobody has this identifier or name; the nearest ones, best first, at most five.
  case unknown(String, nearest: [ActorID])
  /// Several have this name, in the order of their identifiers.
  case ambiguous(String, candidates: [ActorID])
}

extension CompiledNetwork {
  /// Finds the actor that a user means, by identifier or by name.
  ///
  /// An identifier wins; then the whole name, then the beginning of one of its words, so that
  /// "Hatice" finds "Oma Hatice". Capitals make no difference.
  ///
  /// Complexity: O(n · l) in the number of actors and the length of names.
  public func actor(named text: String) throws(NamingFailure) -> ActorID {
    if let id = ActorID(text), actorsByID[id] != nil { return id }
    let wanted = text.lowercased()
    let everybody = actorsByID.values.sorted { $0.id < $1.id }
    let found = everybody.filter { $0.name.lowercased() == wanted }
    if found.count == 1 { return found[0].id }
    guard found.isEmpty else { throw .ambiguous(text, candidates: found.map(\.id)) }
    let begun = wanted.isEmpty ? [] : everybody.filter { $0.name.hasWords(beginningWith: wanted) }
    if begun.count == 1 { return begun[0].id }
    guard begun.isEmpty else { throw .ambiguous(text, candidates: begun.map(\.id)) }
    throw .unknown(text, nearest: nearest(to: text, among: everybody))
  }

  private func nearest(to text: String, among everybody: [Actor]) -> [ActorID] {
    var finder = NearestCode()
    var left = everybody
    var near: [ActorID] = []
    while near.count < 5 {
      let words = left.flatMap { [$0.id.rawValue, $0.name] + $0.name.words }
      guard let word = finder.nearest(to: text, among: words),
        let place = left.firstIndex(where: {
          $0.id.rawValue == word || $0.name == word || $0.name.words.contains(word)
        })
      else { break }
      near.append(left.remove(at: place).id)
    }
    return near
  }
}

extension String {
  fileprivate var words: [String] { split(separator: " ").map(String.init) }

  /// Whether a text begins at the beginning of one of the words.
  fileprivate func hasWords(beginningWith text: String) -> Bool {
    let lowered = lowercased()
    return lowered.hasPrefix(text) || lowered.contains(" " + text)
  }
}
