public import SupportNetwork

/// One network made of several, such as the cases of a team and a directory of services.
public struct JoinedNetwork: Hashable, Sendable {
  public var network: SupportNetwork
  /// Actors that have another identifier than their own network gave them, in the order of the
  /// networks, and within one by the identifier they had.
  public var renamed: [RenamedActor]
  /// For each network, the identifiers that its actors have in the whole where those are others:
  /// of the ones that were renamed, and of organisations that another network has as well.
  public var newIdentifiers: [[ActorID: ActorID]]
  /// Actors that were kept apart and may be the same, to be looked at by somebody who knows. In
  /// order of the first, then of the second.
  public var possiblySame: [PossiblySame]
  /// Referral ties that one network has and another says are not there; both stay as they are.
  /// In order of the ends.
  public var contradictions: [ContradictedReferral]
}

/// An actor whose identifier was taken by somebody else in an earlier network.
public struct RenamedActor: Hashable, Sendable {
  /// The place of its network among those that were joined.
  public let network: Int
  public let from: ActorID
  public let to: ActorID

  public init(network: Int, from: ActorID, to: ActorID) {
    self.network = network
    self.from = from
    self.to = to
  }
}

/// Two actors of different networks that may be the same one.
public struct PossiblySame: Hashable, Sendable {
  /// The one of the earlier network, by its identifier in the joined one.
  public let first: ActorID
  public let second: ActorID
  public let reason: Reason

  public init(_ first: ActorID, _ second: ActorID, _ reason: Reason) {
    self.first = first
    self.second = second
    self.reason = reason
  }

  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The same identifier in both files, and another name.
    case identifier
    /// The same name, and another identifier.
    case name
    /// The same identifier and name, but the name only says a kind: "Huisarts".
    case nameOfAKind = "name-of-a-kind"
    /// They share a number in a register, and differ in another or share it with a third.
    case number
    /// Identifier and name agree, and a number in a register does not.
    case otherNumber = "other-number"
  }
}

/// A referral tie about which two networks say opposite things.
public struct ContradictedReferral: Hashable, Sendable {
  public let from: ActorID
  public let to: ActorID

  public init(from: ActorID, to: ActorID) {
    self.from = from
    self.to = to
  }
}

/// Why networks cannot be one.
public enum JoiningFailure: Error, Hashable, Sendable {
  /// Together they have more life domains than a network can have; those of the network at this
  /// place no longer fitted.
  case tooManyLifeDomains(count: Int, network: Int)
}

extension SupportNetwork {
  /// Makes one network of several.
  ///
  /// - Organisations are one when a number in a register says so (`kvk`, `agb`, `oin`, or an
  ///   `hsds` that is a UUID; others are only unique within their directory), otherwise when their
  ///   identifier and their name agree. A number that one network gives to several does not, nor
  ///   do two that differ in another register; a name that only says a kind ("Huisarts") does only
  ///   within one stated area.
  /// - Services are one when identifier and name agree within one organisation, classes when they
  ///   are of one kind and area.
  /// - Households, members, people and teams are never made one. Where an identifier is taken, the
  ///   later one is renamed: `oma` to `oma-2`, or the next number that is free.
  /// - Where facts differ, those most recently confirmed stay, of equals the earlier network's;
  ///   what they leave open is filled in from the other. What must stay secret stays secret.
  /// - What somebody decided goes before all of these.
  /// - Ties are kept side by side; the same tie between shared organisations is there once.
  /// - The date is the latest, the language that of the first that has one. Purpose and ground of
  ///   single cases, and on what occasion each was drawn, are not those of the whole: they are left
  ///   out when there are several.
  ///
  /// - Parameter decided: names that somebody decided are an organisation of the last network, such
  ///   as a directory, by its identifier there.
  ///
  /// Complexity: O(n) in the size of the networks.
  public static func joining(
    _ networks: [SupportNetwork], decided: [String: ActorID] = [:]
  ) throws(JoiningFailure) -> JoinedNetwork {
    var joining = NetworkJoining()
    for network in networks.dropLast() { try joining.add(network) }
    let names = decided.sorted { $0.key < $1.key }.map { (id: $0.value, name: $0.key) }
    if let last = networks.last {
      try joining.add(
        last, decided: Dictionary(grouping: names, by: \.id).mapValues { $0.map(\.name) })
    }
    return joining.result
  }
}
