public import ArgumentParser
import Foundation
import NetworkFiles
import ReferralLinks
public import ServiceDirectories
import SupportNetwork

/// `kring directory`: a service directory in, checked, and brought up to date.
struct Directory: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "directory",
    abstract: "Import a service directory, or check one that a team keeps.",
    usage: "kring directory [<options>] <source>",
    discussion: """
      EXAMPLES
        kring directory miami/ --output gids
            reads the tables of an HSDS directory into the folder gids
        kring directory page1.json --output gids --map own.yaml
            the same from JSON, with life domains for terms of your own
        kring directory gids
            checks a folder, and says what is in it

      A directory comes as tables or JSON of Open Referral (HSDS 1 to 3, or its UK
      profile), as JSON of a Dutch social map, or as tables of your own:
      organisations.csv (id, name, kind, area …) and services.csv (id, organisation,
      name, domains, areas …), with headings in English or Dutch. A zip file has to
      be unpacked first. Of JSON, files up to 64 MB are read; tables may be of any
      size, and compressed (.csv.gz).

      Import a newer version into the same folder, and Kring adds, updates and
      retires, and says what changed. What your team changed itself stays. Every
      record that was left out or retired is in import-report.csv, with the reason;
      of a table that Kring keeps nothing of, there is one line.

      Nothing is written when rows that Kring would keep are broken (unless you say
      --keep-going), or when the organisations of too many services are not there
      (unless you say --accept-dangling). Of an organisation that your team calls
      confidential, addresses and areas are left out, also those of its services.

      EXIT CODES
        0   all is well
        65  something is broken: nothing was written, or with --keep-going only
            what is good
      """)

  /// In which form the report is given.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "A file or a folder.", completion: .file())
  var source: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder to write.", valueName: "folder"),
    completion: .directory)
  var output: String?

  @Option(help: "The format; else Kring looks into the files.")
  var from: DirectoryFormat?

  @Option(
    help: ArgumentHelp(
      "Which life domains terms stand for, beside those that Kring knows.",
      valueName: "file"), completion: .file(extensions: ["yaml", "yml"]))
  var map: String?

  @Option(help: ArgumentHelp("The area, where the source says none.", valueName: "name"))
  var area: String?

  @Option(
    help: ArgumentHelp(
      "The most services whose organisation may be missing, in percent.", valueName: "percent"))
  var mostDangling: Int = 25

  @Flag(help: "Import also when more organisations are missing than that.")
  var acceptDangling = false

  @Flag(help: "Import the good part when rows are broken.")
  var keepGoing = false

  @Flag(help: "Import also when most of what is in the folder is not in the source.")
  var replace = false

  @Option(help: "The form of the report.")
  var format: Form = .text

  @OptionGroup var console: ConsoleOptions

  func validate() throws {
    guard (0...100).contains(mostDangling) else {
      throw ValidationError("--most-dangling is a percentage from 0 to 100.")
    }
  }

  /// Where a path leads, however it is written.
  private static func place(of path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().pathComponents.joined(separator: "/")
  }

  func answer(_ messages: Messages) async throws(CommandFailure) -> ExitStatus {
    guard FileManager.default.fileExists(atPath: source) else {
      throw .unreadable(file: source, .notThere)
    }
    guard let output else { return try check(messages) }
    // What is imported stays as it is.
    guard Self.place(of: source) != Self.place(of: output) else { throw .overSource(path: output) }
    var options = ImportOptions(today: .today)
    options.format = from
    if let map {
      options.termMap = TermMapFile.standard.adding(
        try InputFile(map).document { TermMapFile.read(bytes: $0, name: $1) })
    }
    options.mostDangling = Double(mostDangling) / 100
    options.acceptsDangling = acceptDangling
    options.keepsGoing = keepGoing
    options.replacesAll = replace
    options.area = area
    options.words = messages
    let report = try await imported(to: output, options)
    switch format {
    case .text: try Answering.say(messages.page(of: report, from: source, to: output))
    case .json:
      try Answering.say(
        DirectoryBody(report, source: source, output: output, messages), as: "directory",
        in: messages.language)
    }
    if let refusal = report.refusal, format == .json {
      Terminal.warn(messages.sentence(refusal, source))
    }
    return report.refusal == nil && report.faultCount == 0 ? .fine : .badData
  }

  private func imported(
    to output: String, _ options: ImportOptions
  ) async throws(CommandFailure) -> ImportReport {
    let bar = ByteBar(total: DirectoryImport.size(of: source), name: source)
    defer { bar.finish() }
    do throws(ImportFailure) {
      return try DirectoryImport.run(from: source, into: output, options) { bar.advance($0) }
    } catch {
      switch error {
      case .unknownFormat: throw .unknownDirectory(path: source)
      case .severalDirectories(let folders):
        throw .severalDirectories(path: source, folders: folders)
      case .folderFaults(let faults): throw .tableFaults(faults, unlisted: 0)
      case .unwritable(let reason): throw .unwritable(path: output, SystemReason(reason))
      }
    }
  }

  /// Checks a folder, and says what is in it.
  private func check(_ messages: Messages) throws(CommandFailure) -> ExitStatus {
    guard DirectoryFolder.isThere(at: source) else { throw .noOutputFolder(path: source) }
    let reading = DirectoryFolder.read(at: source)
    let linkFaults = ReferralFolder.read(
      URL(filePath: source, directoryHint: .isDirectory), directory: reading.network
    ).faults
    switch format {
    case .text:
      for fault in reading.faults { try Terminal.say(messages.line(of: fault)) }
      let more = reading.faultCount - reading.faults.count
      if more > 0 { try Terminal.say(messages.moreFaults(more)) }
      for line in messages.lines(of: linkFaults) { try Terminal.say(line) }
      try Answering.say(messages.page(of: reading, linkFaults: linkFaults.count))
    case .json:
      try Answering.say(
        DirectoryBody(reading, linkFaults, source: source, messages), as: "directory",
        in: messages.language)
    }
    return reading.faultCount == 0 && linkFaults.isEmpty ? .fine : .badData
  }
}

extension DirectoryFormat: ExpressibleByArgument {}
