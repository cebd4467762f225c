import NetworkFiles
import NetworkQueries
import SupportNetwork
import Testing

/// A network as a test writes it: a household `home` with Ann (40) and Bo (9) in it, on 12 May
/// 2026, and what the test adds.
enum MadeNetwork {
  /// Reads a network, and fails the test when it has faults.
  static func compiled(_ text: String, date: String = "2026-05-12") throws -> CompiledNetwork {
    let whole = """
      kring: 1
      title: t
      date: \(date)
      household:
        id: home
        name: Home
        members:
          ann: Ann, woman, 40
          bo: Bo, man, 9

      """
    let result = NetworkFile.read(bytes: Array((whole + text).utf8), name: "made.yaml")
    #expect(result.faults.isEmpty, "\(result.faults)")
    return CompiledNetwork(try #require(result.network))
  }
}

extension ActorID {
  /// An identifier that a test knows to be well formed.
  static func made(_ text: String) -> ActorID { ActorID(text)! }
}
