import Foundation
import NetworkQueries
import SupportNetwork
import Testing

/// Names that real organisations wrote down for their partners, against what somebody found by hand
/// that they meant (the social map of Bonaire, Saba and Statia).
struct RealPartnersTests {
  private static let folder = ProcessInfo.processInfo.environment["KRING_DATA"].map {
    URL(filePath: $0).appending(path: "nl-sociale-kaart-bes/derived")
  }

  private func rows(_ file: String) throws -> [[String]] {
    let folder = try #require(Self.folder)
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
      line.components(separatedBy: ",")
    }
  }

  @Test(.enabled(if: folder != nil))
  func `no written partner is taken for another, and every one in the directory is found`() throws {
    let nodes = try rows("declared_partners_nodes.csv")
    let organisations = nodes.filter { $0.last == "organisation" }.map { row in
      Organisation(
        id: .made(row[0]), name: row[1..<(row.count - 1)].joined(separator: ","), kind: .other)
    }
    let index = OrganisationIndex(SupportNetwork(title: "t", organisations: organisations))
    var (sure, offered, kinds, unknown) = (0, 0, 0, 0)
    for row in try rows("declared_partners_edges.csv") {
      let (meant, written) = (row[1], row[3])
      switch index.match(WrittenOrganisation(name: written)) {
      case .sure(let id, _):
        sure += 1
        #expect(id.rawValue == meant, "\(written)")
      case .doubtful(let candidates):
        offered += 1
        // Partners outside the directory may be like one that is in it.
        let isOffered = candidates.contains { $0.id.rawValue == meant } || meant.hasPrefix("ext_")
        #expect(isOffered, "\(written)")
      case .kind:
        kinds += 1
        #expect(meant.hasPrefix("sector_") || written == "GGZ", "\(written)")
      case .unknown:
        unknown += 1
        let isOfSeveral = written == "Politie en justitiele partners" || written == "Jeugdzorg CN"
        #expect(meant.hasPrefix("ext_") || isOfSeveral, "\(written)")
      }
    }
    let counts: [Int] = [sure, offered, kinds, unknown]
    #expect(counts == [16, 15, 11, 5])
  }
}
