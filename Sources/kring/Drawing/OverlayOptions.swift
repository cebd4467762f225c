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
      "Draw the way between two, by name; give the network files before it.",
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

  func validate() throws {
    guard path.isEmpty || path.count == 2 else {
      throw ValidationError("--path takes two names: from whom, and to whom.")
    }
  }

  var isEmpty: Bool { !gaps && path.isEmpty && compare == nil && without.isEmpty }

  /// What to lay over the map of each household of a network.
  func overlay(
    on asked: AskedNetwork, _ language: Language
  ) throws(CommandFailure) -> MapOverlay? {
    guard !isEmpty else { return nil }
    let network = asked.compiled
    var whole = EcomapOverlay()
    for name in without { whole.without.insert(try asked.actor(name)) }
    let left = try asked.without(whole.without)
    whole.without = asked.network.withDependents(whole.without)
    if gaps { whole.gaps = GapMark.marks(of: left.gaps(), in: network, Wording(language)) }
    if path.count == 2 {
      let (from, to) = (try asked.actor(path[0]), try asked.actor(path[1]))
      let options = WayOptions(excluding: whole.without)
      guard let way = network.ways(from: from, to: to, options).first else {
        throw .noWay(file: asked.file, from: network.name(of: from), to: network.name(of: to))
      }
      whole.routes = [RouteMark(way)]
    }
    return MapOverlay(common: whole, on: network, since: try earlier(than: asked))
  }

  /// What the names of the pictures get behind them, so that they do not replace the plain ones.
  var suffix: String {
    let parts = [
      gaps ? "gaps" : nil, path.isEmpty ? nil : "path", compare == nil ? nil : "compare",
      without.isEmpty ? nil : "without",
    ]
    return parts.compactMap { $0 }.map { "-" + $0 }.joined()
  }

  private func earlier(than asked: AskedNetwork) throws(CommandFailure) -> CompiledNetwork? {
    guard let compare else { return nil }
    guard compare == asked.file else { return try AskedNetwork(compare).compiled }
    return try asked.previous().compiled
  }
}

/// What is laid over the maps of one network.
struct MapOverlay {
  let common: EcomapOverlay
  let network: CompiledNetwork
  let earlier: CompiledNetwork?

  init(common: EcomapOverlay, on network: CompiledNetwork, since earlier: CompiledNetwork?) {
    self.common = common
    self.network = network
    self.earlier = earlier
  }

  /// What is laid over the map of one household.
  func of(_ household: Household) -> EcomapOverlay {
    guard let earlier,
      let comparison = network.changes(around: household.id, since: earlier)
    else { return common }
    var overlay = common
    overlay.comparison = ComparisonMark(comparison, before: earlier, after: network)
    return overlay
  }
}
