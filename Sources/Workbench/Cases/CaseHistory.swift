/// What the versions of a case say about undoing and redoing.
///
/// Undoing walks back over the changes one by one, redoing forward again; a new change after an
/// undo ends what could be redone, and what was undone stays in the list of versions. There is no
/// limit: all that was ever done can be undone.
public struct CaseHistory: Hashable, Sendable {
  /// All versions, oldest first.
  public let versions: [CaseVersion]
  /// The versions whose changes count now, oldest first.
  private let done: [Int]
  /// The versions whose changes were undone and can be redone; the next one last.
  private let undone: [Int]

  /// - Parameter versions: all versions, oldest first.
  ///
  /// Complexity: O(n) in the number of versions.
  public init(_ versions: [CaseVersion]) {
    self.versions = versions
    var done: [Int] = []
    var undone: [Int] = []
    for version in versions {
      switch version.deed {
      case .changed:
        done.append(version.number)
        undone = []
      case .undid: if let last = done.popLast() { undone.append(last) }
      case .redid: if let next = undone.popLast() { done.append(next) }
      }
    }
    self.done = done
    self.undone = undone
  }

  public var latest: CaseVersion? { versions.last }

  /// The change that undoing takes back, and the version that comes back; nothing at the beginning,
  /// as a case is not undone as a whole.
  public var undo: (change: Int, restored: Int)? {
    guard done.count > 1 else { return nil }
    return (done[done.count - 1], done[done.count - 2])
  }

  /// The version whose change redoing makes again, and which comes back.
  public var redo: Int? { undone.last }

  /// The version that was the latest at a moment; nothing before the first.
  public func version(at moment: Moment) -> CaseVersion? {
    versions.last { $0.made <= moment }
  }
}
