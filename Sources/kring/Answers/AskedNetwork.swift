import NetworkQueries
import SupportNetwork

/// A network file with what the command line asks of it.
struct AskedNetwork {
  let file: String
  let network: SupportNetwork
  let compiled: CompiledNetwork
  /// The files that were taken together, each with the identifiers that its actors have here where
  /// those are others; nothing for one file.
  var parts: [(file: String, newIdentifiers: [ActorID: ActorID])] = []

  /// Reads and compiles a network file.
  ///
  /// - Throws: ``CommandFailure`` when the file cannot be read or has faults.
  init(
    _ file: String, on date: CalendarDate? = nil, settings: AskingSettings = AskingSettings()
  ) throws(CommandFailure) {
    self.file = file
    network = try NetworkSource(file).network()
    compiled = CompiledNetwork(network, on: date, trust: settings.trust)
  }

  init(_ file: String, _ network: SupportNetwork, _ compiled: CompiledNetwork) {
    self.file = file
    self.network = network
    self.compiled = compiled
  }

  /// What was accepted, as this network names it.
  func accepted() throws(CommandFailure) -> [AcceptedGap] {
    guard !parts.isEmpty else { return try AcceptedSource(file).accepted() }
    var accepted: [AcceptedGap] = []
    for part in parts {
      accepted += try AcceptedSource(part.file).accepted()
        .map { $0.renaming(part.newIdentifiers) }
    }
    return accepted
  }

  /// The same file on another day.
  func on(_ date: CalendarDate, settings: AskingSettings) -> AskedNetwork {
    AskedNetwork(file, network, CompiledNetwork(network, on: date, trust: settings.trust))
  }

  /// The same file on the day before the one asked about on which it was drawn.
  ///
  /// - Throws: ``CommandFailure`` when the file has one day only.
  func previous() throws(CommandFailure) -> AskedNetwork {
    guard let before = compiled.previousDay else { throw .oneDay(file: file) }
    return AskedNetwork(file, network, before)
  }

  /// The network without some.
  ///
  /// - Throws: ``CommandFailure`` when a household would go.
  func networkWithout(_ ids: Set<ActorID>) throws(CommandFailure) -> SupportNetwork {
    do throws(SupportNetwork.RemovalFailure) {
      return try network.without(ids)
    } catch {
      switch error {
      case .household(let id), .unknown(let id):
        throw .householdStays(file: file, name: compiled.name(of: id))
      }
    }
  }

  /// The same day without some.
  func without(_ ids: Set<ActorID>) throws(CommandFailure) -> CompiledNetwork {
    guard !ids.isEmpty else { return compiled }
    return CompiledNetwork(
      try networkWithout(ids), on: compiled.date, trust: compiled.trust)
  }

  /// The actor that a name on the command line means.
  func actor(_ name: String) throws(CommandFailure) -> ActorID {
    do throws(NamingFailure) {
      return try compiled.actor(named: name)
    } catch {
      switch error {
      case .unknown(let name, let nearest):
        throw .nobody(file: file, name: name, nearest: nearest.map(named))
      case .ambiguous(let name, let candidates):
        throw .several(file: file, name: name, candidates: candidates.map(named))
      }
    }
  }

  /// The households asked about: the one of a name (or of a member of that name), or all.
  func households(_ name: String?) throws(CommandFailure) -> [Household] {
    guard !network.households.isEmpty else { throw .noHousehold(file: file) }
    guard let name else { return network.households }
    let id = try actor(name)
    let whole = compiled.householdOfMember[id] ?? id
    let found = network.households.filter { $0.id == whole }
    guard !found.isEmpty else {
      throw .nobody(
        file: file, name: name, nearest: network.households.prefix(5).map { named($0.id) })
    }
    return found
  }

  /// The household asked about, by the option `--household`: the one of a name (or of a member of
  /// that name), or the only one of the file.
  func household(_ name: String?) throws(CommandFailure) -> Household {
    let found = try households(name)
    guard found.count == 1, let only = found.first else {
      throw severalHouseholds(option: "--household")
    }
    return only
  }

  private func severalHouseholds(option: String) -> CommandFailure {
    .severalHouseholds(
      file: file, option: option, candidates: network.households.map { named($0.id) })
  }

  /// Where a way begins: at the actor of a name, or at the only household of the file.
  func start(_ name: String?) throws(CommandFailure) -> ActorID {
    if let name { return try actor(name) }
    guard let first = network.households.first else { throw .noHousehold(file: file) }
    guard network.households.count == 1 else {
      throw severalHouseholds(option: "--from")
    }
    return first.id
  }

  /// The life domain of a code, or of its name in either language.
  func domain(_ code: String) throws(CommandFailure) -> LifeDomainID {
    guard let found = network.lifeDomains.named(code) else {
      throw .noSuchDomain(
        file: file, code: code, known: network.lifeDomains.map(\.id.rawValue))
    }
    return found.id
  }

  /// The area of a name, whatever its capitals.
  func area(_ name: String, among known: [String]) throws(CommandFailure) -> String {
    let wanted = name.lowercased()
    guard let found = known.first(where: { $0.lowercased() == wanted }) else {
      throw .noSuchArea(file: file, name: name, known: known)
    }
    return found
  }

  private func named(_ id: ActorID) -> NamedActor {
    NamedActor(id: id, name: compiled.name(of: id))
  }
}

/// An actor as a message offers it.
struct NamedActor: Hashable {
  let id: ActorID
  let name: String
}
