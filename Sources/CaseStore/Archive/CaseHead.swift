import Foundation
import Workbench

/// Where the history of a case ends. Without it, nobody would miss the last versions.
struct CaseHead: Hashable {
  /// The number of the latest version.
  var latest: Int
  /// The tag of its facts.
  var tag: Data

  /// Before the first version.
  static let none = CaseHead(latest: 0, tag: Data(count: Seal.tagLength))

  init(latest: Int, tag: Data) {
    self.latest = latest
    self.tag = tag
  }

  var bytes: Data { Data(bigEndian: latest) + tag }

  init(bytes: Data) throws(CaseArchiveFailure) {
    guard let latest = bytes.prefix(8).bigEndianNumber, latest > 0,
      bytes.count == 8 + Seal.tagLength
    else { throw .damaged(part: "head") }
    self.init(latest: latest, tag: Data(bytes.suffix(Seal.tagLength)))
  }
}
