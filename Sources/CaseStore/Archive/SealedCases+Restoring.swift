import Foundation
import GRDB
import Workbench

extension SealedCases {
  /// Takes over what a backup has and this archive has not.
  ///
  /// Complexity: O(c² + n) for c cases with n versions; documents are read only of what is copied.
  func restore(from backup: SealedCases) throws -> RestoredCases {
    var restored = RestoredCases()
    var here: [CaseID: [VersionFacts]] = [:]
    for id in try identifiers() { here[id] = try history(of: id) }
    for id in try backup.identifiers() {
      let history = try backup.history(of: id)
      if let known = Self.home(of: history, id: id, among: here) {
        let count = here[known]?.count ?? 0
        try copy(history, of: id, in: backup, to: known, after: count)
        if history.count > count {
          restored.extended.append(known)
        } else {
          restored.unchanged.append(known)
        }
      } else if here[id] == nil {
        try copy(history, of: id, in: backup, to: id, after: 0)
        restored.added.append(id)
      } else {
        let own = CaseID.random()
        try copy(history, of: id, in: backup, to: own, after: 0)
        restored.parted.append(.init(here: id, added: own))
      }
    }
    return restored
  }

  /// The case here that has the same history, or the beginning or the continuation of it.
  ///
  /// The one with the same identifier goes first. The others, by identifier, are asked too: one of
  /// them may be what an earlier restoring made of a case that had parted.
  private static func home(
    of history: [VersionFacts], id: CaseID, among here: [CaseID: [VersionFacts]]
  ) -> CaseID? {
    ([id] + here.keys.filter { $0 != id }.sorted()).first { candidate in
      guard let own = here[candidate] else { return false }
      // Versions are only ever added, so that the end of the shorter one tells.
      let shared = min(own.count, history.count)
      return own[shared - 1].mark == history[shared - 1].mark
    }
  }

  private func copy(
    _ history: [VersionFacts], of id: CaseID, in backup: SealedCases, to target: CaseID,
    after count: Int
  ) throws {
    for number in 1...history.count where number > count {
      let facts = history[number - 1]
      let copy = NewVersion(
        version: facts.version(number: number),
        document: try backup.document(of: id, number: number), mark: facts.mark)
      if number == 1 {
        try begin(copy, as: target)
      } else {
        try append(copy, to: open(target))
      }
    }
  }
}
