import DotLanguage
import Foundation
import GraphvizBridge
import NetworkFiles
import NetworkQueries
import SupportNetwork
import Testing
import Workbench

@testable import ReferralMaps

/// Networks and their maps in tests.
enum MappedNetwork {
  /// A network from the text of a file.
  static func network(_ text: String) throws -> CompiledNetwork {
    let result = NetworkFile.read(bytes: Data(text.utf8), name: "test.yaml")
    #expect(result.faults.isEmpty)
    return CompiledNetwork(try #require(result.network))
  }

  /// The practice network of a team.
  static func team() throws -> CompiledNetwork {
    let file = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Networks/wijkteam-noord.yaml")
    let result = NetworkFile.read(bytes: try Data(contentsOf: file), name: "wijkteam-noord.yaml")
    return CompiledNetwork(try #require(result.network))
  }

  static func map(
    of network: CompiledNetwork, links: [ProposedLink] = [],
    options: ReferralMapOptions = ReferralMapOptions()
  ) async throws -> ReferralMap {
    try await ReferralDraughtsman(renderer: GraphvizRenderer())
      .map(of: network, links: links, options: options)
  }
}

extension ReferralMap {
  /// The lines as `from > to style`, mutual ones with `<>`, and `--` where nobody is sent.
  var lineNames: [String] {
    content.lines.map { line in
      let sign =
        line.look.style == .collaboration ? "--" : line.isMutual ? "<>" : ">"
      return "\(content.boxes[line.from].id) \(sign) \(content.boxes[line.to].id) "
        + line.look.style.rawValue
    }
  }

  var svg: String {
    get async throws {
      let bytes = try await GraphvizRenderer().render(picture, as: .svg)
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
