import ArgumentParser
import Ecomaps
import NetworkQueries
import SupportNetwork
import Wording
import Workbench

/// What `kring draw` lays over a map.
struct OverlayOptions: ParsableArguments {
  @Flag(help: "Draw what is missing, dotted.")
  var gaps = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Draw the way from one to another, by name; give the network files before it.",
      valueName: "name"))
  var path: [String] = []

  @Option(
    help: ArgumentHelp(
      "Draw what changed since an earlier file; the file itself stands for its own earlier day.",
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var compare: String?

  @Option(
    help: ArgumentHelp("Draw somebody as fallen away; may be given again.", valueName: "name"))
  var without: [String] = []

  @Option(
    help: ArgumentHelp("A file with the team's own thresholds, for --gaps.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var settings: String?

  func validate() throws {
    guard path.isEmpty || path.count == 2 else {
      throw ValidationError("--path takes two names: from whom, and to whom.")
    }
  }

  var isEmpty: Bool { !gaps && path.isEmpty && compare == nil && without.isEmpty }

  /// What the names of the pictures get behind them, so that they do not replace the plain ones.
  var suffix: String {
    let parts = [
      gaps ? "gaps" : nil, path.isEmpty ? nil : "path", compare == nil ? nil : "compare",
      without.isEmpty ? nil : "without",
    ]
    return parts.compactMap { $0 }.map { "-" + $0 }.joined()
  }

  /// What to lay over the maps of a network; nothing when nothing was asked for.
  ///
  /// - Parameter today: the day by which it is decided which gaps stay quiet.
  /// - Throws: ``CommandFailure`` when a name is nobody, a household would go, there is no way, or
  ///   there is nothing to compare.
  func overlay(
    on asked: AskedNetwork, _ settings: AskingSettings, today: CalendarDate, _ language: Language
  ) throws(CommandFailure) -> MapOverlay? {
    guard !isEmpty else { return nil }
    var going: Set<ActorID> = []
    for name in without { going.insert(try asked.actor(name)) }
    let left = try asked.without(going)
    var overlay = EcomapOverlay(without: asked.network.withDependents(going))
    if gaps {
      let accepted = try AcceptedSource(asked.file).accepted()
      let open = left.gaps(settings: settings).split(by: accepted, on: today).open
      overlay.lay(open, of: left, Wording(language))
    }
    let way = try way(on: asked, left)
    overlay.routes = way.map { [RouteMark($0, on: asked.compiled)] } ?? []
    return try MapOverlay(
      overlay, along: way, on: asked, since: try earlier(than: asked, settings),
      settings: settings)
  }

  /// The way that was asked for, over what is left of a network.
  private func way(
    on asked: AskedNetwork, _ left: CompiledNetwork
  ) throws(CommandFailure) -> Way? {
    guard path.count == 2 else { return nil }
    let (from, to) = (try asked.actor(path[0]), try asked.actor(path[1]))
    if let way = left.ways(from: from, to: to).first { return way }
    let name = asked.compiled.name(of:)
    throw .noWay(file: asked.file, from: name(from), to: name(to))
  }

  private func earlier(
    than asked: AskedNetwork, _ settings: AskingSettings
  ) throws(CommandFailure) -> CompiledNetwork? {
    guard let compare else { return nil }
    if compare == asked.file {
      if compare == NetworkSource.standardInput { throw .standardInputTwice }
      do throws(CommandFailure) {
        return try asked.previous().compiled
      } catch {
        throw .noEarlierDay(file: asked.file)
      }
    }
    return try AskedNetwork(compare, settings: settings).compiled
  }
}
