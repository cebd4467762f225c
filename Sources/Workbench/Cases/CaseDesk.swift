public import SupportNetwork

/// Where cases are opened and worked on; every change is kept before it is seen.
///
/// An actor, so that two changes never meet: the second one sees what the first one made.
public actor CaseDesk {
  private let archive: any CaseArchive
  private let now: @Sendable () -> Moment
  /// The cases that were opened, as they are now.
  private var open: [CaseID: OpenCase] = [:]
  /// How long cases may be kept, as they were in a version.
  private var lastDays: [CaseID: (version: Int, day: CalendarDate?)] = [:]

  /// - Parameters:
  ///   - archive: where the cases are kept.
  ///   - now: the clock.
  public init(archive: any CaseArchive, now: @escaping @Sendable () -> Moment) {
    self.archive = archive
    self.now = now
  }

  /// All cases with their latest version, by title.
  public func cases() async throws(CaseArchiveFailure) -> [(id: CaseID, latest: CaseVersion)] {
    try await archive.cases()
  }

  /// How long a case may be kept, as it is in a version.
  func lastDay(of id: CaseID, _ version: Int) async -> CalendarDate? {
    if let known = lastDays[id], known.version == version { return known.day }
    guard let document = try? await document(of: id, version: version) else { return nil }
    let day = document.network.record?.retention?.lastDay
    lastDays[id] = (version, day)
    return day
  }

  /// Begins a case.
  ///
  /// - Parameter code: how it came, such as `begun` or `read-in`.
  public func begin(
    _ document: CaseDocument, by author: String, code: String
  ) async throws(CaseArchiveFailure) -> OpenCase {
    let version = CaseVersion(
      number: 1, made: now(), author: author, deed: .changed(code: code, subject: ""),
      title: document.network.title)
    let id = try await archive.begin(version, document: document.bytes)
    let begun = OpenCase(id: id, document: document, history: CaseHistory([version]))
    open[id] = begun
    return begun
  }

  /// A case as it is now.
  public func openCase(_ id: CaseID) async throws(CaseArchiveFailure) -> OpenCase {
    if let known = open[id] { return known }
    let history = CaseHistory(try await archive.versions(of: id))
    guard let latest = history.latest else { throw .unknownCase }
    let opened = OpenCase(
      id: id, document: try await document(of: id, version: latest.number), history: history)
    open[id] = opened
    return opened
  }

  /// What a case was in one version.
  public func document(
    of id: CaseID, version: Int
  ) async throws(CaseArchiveFailure) -> CaseDocument {
    try CaseDocument(bytes: try await archive.document(of: id, version: version))
  }

  /// Makes a change.
  ///
  /// - Parameters:
  ///   - seen: the version that was changed.
  ///   - change: the document after the change.
  /// - Throws: `conflict` when there is a newer version than the one that was seen.
  public func keep(
    _ change: CaseDocument, of id: CaseID, seen: Int, by author: String, deed: CaseVersion.Deed
  ) async throws(CaseArchiveFailure) -> OpenCase {
    let current = try await openCase(id)
    let latest = current.version
    guard seen == latest else { throw .conflict(latest: latest) }
    guard change != current.document else { return current }
    return try await add(change, to: current, by: author, deed: deed)
  }

  /// Takes the last change back that was not taken back yet; without one, nothing happens.
  public func undo(_ id: CaseID, by author: String) async throws(CaseArchiveFailure) -> OpenCase {
    let current = try await openCase(id)
    guard let step = current.history.undo else { return current }
    let earlier = try await document(of: id, version: step.restored)
    return try await add(earlier, to: current, by: author, deed: .undid(of: step.change))
  }

  /// Makes the change again that was taken back last; without one, nothing happens.
  public func redo(_ id: CaseID, by author: String) async throws(CaseArchiveFailure) -> OpenCase {
    let current = try await openCase(id)
    guard let change = current.history.redo else { return current }
    let later = try await document(of: id, version: change)
    return try await add(later, to: current, by: author, deed: .redid(of: change))
  }

  /// Keeps what is being typed about a case, in the browser's own form.
  public func keepDraft(_ draft: String, of id: CaseID) async throws(CaseArchiveFailure) {
    try await archive.keepDraft(Array(draft.utf8), of: id)
  }

  /// What was being typed about a case; empty when all of it was sent.
  public func draft(of id: CaseID) async throws(CaseArchiveFailure) -> String {
    String(decoding: try await archive.draft(of: id), as: UTF8.self)
  }

  /// Deletes a case for good.
  public func delete(_ id: CaseID) async throws(CaseArchiveFailure) {
    open[id] = nil
    lastDays[id] = nil
    try await archive.delete(id)
  }

  private func add(
    _ document: CaseDocument, to current: OpenCase, by author: String, deed: CaseVersion.Deed
  ) async throws(CaseArchiveFailure) -> OpenCase {
    let version = CaseVersion(
      number: current.version + 1, made: now(), author: author, deed: deed,
      title: document.network.title)
    do {
      try await archive.add(version, document: document.bytes, to: current.id)
    } catch {
      // What is on the disk is what counts, also when another change came in between.
      open[current.id] = nil
      throw error
    }
    let kept = OpenCase(
      id: current.id, document: document,
      history: CaseHistory(current.history.versions + [version]))
    open[current.id] = kept
    return kept
  }
}

/// A case as it is now, and how it came about.
public struct OpenCase: Sendable {
  public let id: CaseID
  public let document: CaseDocument
  public let history: CaseHistory

  /// The number of the latest version.
  public var version: Int { history.latest?.number ?? 0 }

  public var network: SupportNetwork { document.network }
}
