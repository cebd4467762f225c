import NetworkQueries
import SupportNetwork

/// The sections of a file of accepted gaps.
enum AcceptedFields {
  static let version = Field(
    "kring-accepted", .documentVersion(AcceptedFile.version), isRequired: true,
    "The version of the format: 1.")
  static let accepted = Field("accepted", .acceptedGaps, isRequired: true, "The accepted gaps.")

  static let table = FieldTable(
    "accepted", "The gaps of a network that were accepted.", [version, accepted])
}

/// The fields of one accepted gap.
enum AcceptedGapFields {
  static let gap = Field("gap", .words, isRequired: true, isNoted: false, "Its key.")
  static let reason = Field("reason", .words, isRequired: true, isNoted: false, "Why.")
  static let until = Field(
    "until", .date, isRequired: true, isNoted: false, "The last day on which it stays quiet.")
  static let since = Field("since", .date, isNoted: false, "The day it was accepted.")

  static let table = FieldTable(
    "accepted-gap", "A gap that was accepted.", [gap, reason, until, since])
}

extension Shape where Value == [AcceptedGap] {
  static let acceptedGaps: Shape<[AcceptedGap]> = .list(
    .fields(AcceptedGapFields.table) { record in
      let key = record[AcceptedGapFields.gap]
      let reason = record[AcceptedGapFields.reason]
      let until = record[AcceptedGapFields.until]
      let since = record[AcceptedGapFields.since]
      guard let key, let reason, let until else { return nil }
      return AcceptedGap(key: key, reason: reason, until: until, since: since)
    })
}

extension Reading {
  /// Reads a whole file of accepted gaps.
  func acceptedGaps(_ node: FileNode) -> [AcceptedGap]? {
    guard let record = record(node, AcceptedFields.table, from: .start) else { return nil }
    if let version = record[AcceptedFields.version], version > AcceptedFile.version {
      forget { $0 != .newerVersion(version) }
      return nil
    }
    return record[AcceptedFields.accepted]
  }
}
