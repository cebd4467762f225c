import Exchange
import Foundation
import NetworkFiles
import SupportNetwork

/// A file of another program, and the networks that are in it.
struct ImportedFile {
  private let file: String
  private let all: [SupportNetwork]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - format: the program it comes from; nothing means that the file shows it.
  ///   - unnamed: what somebody without a name is called.
  ///
  /// - Throws: ``CommandFailure`` when the file cannot be read, is of no known format or has faults.
  init(_ file: String, from format: ForeignFormat?, unnamed: String) throws(CommandFailure) {
    let input = InputFile(file)
    let bytes = try input.bytes()
    guard bytes.count <= NetworkFile.mostBytes else {
      throw .faults(NetworkFile.read(bytes: bytes, name: input.shown))
    }
    guard let format = format ?? ForeignFormat.detected(in: bytes) else {
      throw .unknownFormat(file: input.shown)
    }
    self.file = file
    switch format {
    case .easynwk:
      switch EasyNWKRecord.read(bytes) {
      case .record(let record): all = record.maps.map { $0.network(unnamed: unnamed) }
      case .faults(let faults): throw .importFaults(file: input.shown, faults)
      }
    }
  }

  /// The networks, each with the file to write it to: beside the imported one.
  ///
  /// - Parameter date: the only day asked for, or nothing for all.
  ///
  /// - Throws: ``CommandFailure`` when there is none of the day.
  func networks(
    on date: CalendarDate?
  ) throws(CommandFailure) -> [(file: String, network: SupportNetwork)] {
    let chosen = all.filter { date == nil || $0.latestDate == date }
    if let date, chosen.isEmpty {
      throw .noMapOn(date, file: InputFile(file).shown, dates: all.compactMap(\.latestDate))
    }
    let days = chosen.map(\.latestDate)
    let daysTellApart = !days.contains(nil) && Set(days).count == days.count
    return chosen.enumerated().map { place, network in
      let mark = daysTellApart ? network.latestDate?.iso ?? "" : "\(place + 1)"
      return (stem(of: network) + (chosen.count == 1 ? "" : "-" + mark) + ".yaml", network)
    }
  }

  private func stem(of network: SupportNetwork) -> String {
    file == NetworkSource.standardInput
      ? FileName.slug(of: network.title, empty: "network")
      : URL(filePath: file).deletingPathExtension().relativePath
  }
}
