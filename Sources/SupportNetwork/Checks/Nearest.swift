/// Finds the known code that a misspelt one most likely stands for.
///
/// Nearness is the number of letters that were left out, added, changed, or swapped with their
/// neighbour: at most a third of the letters, and at least one. Of equally near codes the first
/// given is taken. One finder makes a limited number of comparisons, so that a hostile file with
/// very many wrong codes costs no more than a few.
///
/// Source: F. J. Damerau, "A technique for computer detection and correction of spelling
/// errors", 1964, in the restricted form (optimal string alignment).
package struct NearestCode {
  private var comparisonsLeft: Int

  package init(mostComparisons: Int = 200_000) { comparisonsLeft = mostComparisons }

  /// The nearest of some codes, or nothing when none is near.
  package mutating func nearest(to code: String, among known: some Sequence<String>) -> String? {
    let wanted = Array(code.lowercased().utf8)
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    var best: (code: String, distance: Int)?
    var furthest = max(1, wanted.count / 3)
    for candidate in known {
      guard comparisonsLeft > 0 else { break }
      comparisonsLeft -= 1
      let letters = Array(candidate.lowercased().utf8)
      guard abs(letters.count - wanted.count) <= furthest else { continue }
      let distance = Self.distance(wanted, letters)
      guard distance <= furthest else { continue }
      best = (candidate, distance)
      if distance == 0 { break }
      furthest = distance - 1
    }
    return best?.code
  }

  /// The number of single edits between two codes.
  ///
  /// Complexity: O(a · b) time, O(b) space.
  package static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var rowBefore: [Int] = []
    var row = Array(0...other.count)
    for i in one.indices {
      var next = [i + 1]
      next.reserveCapacity(row.count)
      for j in other.indices {
        let isSame = one[i] == other[j]
        var edits = min(row[j + 1] + 1, next[j] + 1, row[j] + (isSame ? 0 : 1))
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
          edits = min(edits, rowBefore[j - 1] + 1)
        }
        next.append(edits)
      }
      rowBefore = row
      row = next
    }
    return row[other.count]
  }
}

extension ActorID {
  /// The one that this one, misspelt, most likely stands for.
  package func nearest(among known: [ActorID]) -> ActorID? {
    var finder = NearestCode()
    return finder.nearest(to: rawValue, among: known.lazy.map(\.rawValue)).flatMap { ActorID($0) }
  }
}
