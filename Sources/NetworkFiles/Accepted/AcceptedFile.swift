public import NetworkQueries
import SupportNetwork

/// The file beside a network that holds which of its gaps were accepted, why and until when.
public enum AcceptedFile {
  /// The newest version of the format.
  public static let version = 1
  /// The ending of its name, in the place of that of the network.
  public static let ending = "accepted"

  /// Reads the file.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - name: its name, for messages.
  ///
  /// Complexity: O(n) in the length of the file.
  public static func read(
    bytes: some Collection<UInt8>, name: String
  ) -> DocumentResult<[AcceptedGap]> {
    DocumentResult(
      bytes: bytes, name: name, opening: "\(AcceptedFields.version.name): \(version)"
    ) { node, reading in reading.acceptedGaps(node) }
  }

  /// The text of accepted gaps, by key: always the same for the same ones.
  public static func text(of accepted: [AcceptedGap]) -> String {
    let entries = accepted.sorted { $0.key < $1.key }.map { gap in
      var lines = [
        "  - \(AcceptedGapFields.gap.name): \(ScalarText.written(gap.key, inFlow: false))",
        "    \(AcceptedGapFields.reason.name): \(ScalarText.written(gap.reason, inFlow: false))",
        "    \(AcceptedGapFields.until.name): \(gap.until.iso)",
      ]
      if let since = gap.since {
        lines.append("    \(AcceptedGapFields.since.name): \(since.iso)")
      }
      return lines.joined(separator: "\n")
    }
    let list = entries.isEmpty ? " []" : "\n" + entries.joined(separator: "\n")
    return "\(AcceptedFields.version.name): \(version)\n\(AcceptedFields.accepted.name):\(list)\n"
  }
}
