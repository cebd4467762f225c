import Foundation
import NetworkQueries
import SupportNetwork

extension AskedNetwork {
  /// Several network files, and a service directory, as one network.
  ///
  /// A file that was named twice counts once. What may be the same in two files, and what they
  /// contradict each other in, is told on standard error. A file that cannot be read leaves no
  /// answer: what is missing in the others may well be in it.
  ///
  /// - Throws: ``CommandFailure`` with all that is wrong, in the order of the files.
  static func joining(
    _ files: [String], _ join: JoinOptions, on date: CalendarDate? = nil,
    settings: AskingSettings = AskingSettings(), _ messages: Messages
  ) throws(CommandFailure) -> AskedNetwork {
    try NetworkSource.checkInput(files)
    let sources = JoinedSources(files, directory: join.directory)
    let joined = try sources.joined()
    messages.lines(of: joined.whole).forEach(Terminal.warn)
    if let directory = joined.directory, let folder = join.directory,
      let pair = joined.whole.undecided(in: directory)
    {
      Terminal.warn(messages.decideOnce(pair.name, pair.id, folder))
    }
    var asked = AskedNetwork(
      sources.title, joined.whole.network,
      CompiledNetwork(joined.whole.network, on: date, trust: settings.trust))
    asked.parts = zip(sources.files, joined.whole.newIdentifiers).map { ($0, $1) }
    return asked
  }
}

/// The files and the directory that are taken together.
private struct JoinedSources {
  /// In the order in which they are joined, before the directory.
  let files: [String]
  private let directory: String?

  init(_ files: [String], directory: String?) {
    var seen: Set<String> = []
    self.files = files.filter { file in
      let place = PictureNames.place(of: URL(filePath: file))
      return seen.insert(file == NetworkSource.standardInput ? file : place).inserted
    }
    self.directory = directory
  }

  /// What messages call each network, in the order in which they are joined.
  var names: [String] { files.map { InputFile($0).shown } + (directory.map { [$0] } ?? []) }

  /// What messages call the whole.
  var title: String {
    names.count > 3
      ? names.prefix(3).joined(separator: ", ") + ", …" : names.joined(separator: ", ")
  }

  func joined() throws(CommandFailure) -> (whole: JoinedNetwork, directory: SupportNetwork?) {
    var networks: [SupportNetwork] = []
    var failures: [CommandFailure] = []
    var services: (network: SupportNetwork, decided: [String: ActorID])?
    for file in files {
      do throws(CommandFailure) {
        networks.append(try NetworkSource(file).network())
      } catch {
        failures.append(error)
      }
    }
    if let directory {
      do throws(CommandFailure) {
        let read = try DirectorySource(directory).decidedNetwork()
        services = read
        networks.append(read.network)
      } catch {
        failures.append(error)
      }
    }
    guard failures.isEmpty else {
      throw failures.count == 1 && names.count == 1 ? failures[0] : .notTogether(failures)
    }
    do throws(JoiningFailure) {
      let whole = try SupportNetwork.joining(networks, decided: services?.decided ?? [:])
      return (whole, services?.network)
    } catch {
      throw .notJoined(error, files: names)
    }
  }
}

extension JoinedNetwork {
  /// The first organisation of a directory that may be one of the files', for somebody to decide:
  /// the name in the files, and the identifier in the directory.
  fileprivate func undecided(in directory: SupportNetwork) -> (name: String, id: ActorID)? {
    let known = Set(directory.organisations.map(\.id))
    let before = Dictionary(
      renamed.map { ($0.to, $0.from) }, uniquingKeysWith: { first, _ in first })
    let names = network.actorsByID
    for pair in possiblySame where pair.reason != .nameOfAKind {
      let id = before[pair.second] ?? pair.second
      if known.contains(id), let name = names[pair.first]?.name { return (name, id) }
    }
    return nil
  }
}
