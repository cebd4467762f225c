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
    messages.lines(of: joined, sources.names).forEach(Terminal.warn)
    return AskedNetwork(
      sources.title, joined.network,
      CompiledNetwork(joined.network, on: date, trust: settings.trust))
  }
}

/// The files and the directory that are taken together.
private struct JoinedSources {
  private let files: [String]
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

  func joined() throws(CommandFailure) -> JoinedNetwork {
    var networks: [SupportNetwork] = []
    var failures: [CommandFailure] = []
    for file in files {
      do throws(CommandFailure) {
        networks.append(try NetworkSource(file).network())
      } catch {
        failures.append(error)
      }
    }
    if let directory {
      do throws(CommandFailure) {
        networks.append(try DirectorySource(directory).network())
      } catch {
        failures.append(error)
      }
    }
    guard failures.isEmpty else {
      throw failures.count == 1 && names.count == 1 ? failures[0] : .notTogether(failures)
    }
    do throws(JoiningFailure) {
      return try SupportNetwork.joining(networks)
    } catch {
      throw .notJoined(error, files: names)
    }
  }
}
