import Foundation
import NetworkFiles
public import NetworkQueries
public import SupportNetwork

/// All that is kept of a case in one version.
public struct CaseDocument: Hashable, Sendable {
  public var network: SupportNetwork
  /// Gaps that were looked at and accepted.
  public var accepted: [AcceptedGap]
  /// Learning questions that the worker took up.
  public var learning: [AdoptedQuestion]
  /// Whether it is the sample to play with.
  public var isSample: Bool
  /// What names and days are hidden by when the case is shared without them. It never leaves the
  /// archive.
  public var secret: UInt64

  /// - Parameter secret: a new random number, when the case is new.
  public init(
    network: SupportNetwork, accepted: [AcceptedGap] = [], learning: [AdoptedQuestion] = [],
    isSample: Bool = false, secret: UInt64 = .random(in: .min ... .max)
  ) {
    self.network = network
    self.accepted = accepted
    self.learning = learning
    self.isSample = isSample
    self.secret = secret
  }
}

/// A learning question that a worker took up, and what was done of what it could be learnt by.
public struct AdoptedQuestion: Hashable, Sendable, Codable {
  /// The identifier of the question in the catalogue.
  public var question: String
  /// The identifiers of the activities that were done, in their order of names.
  public var done: [String]
  /// Who took it up; nothing when nobody said so.
  public var who: String?
  /// When it was taken up, as an ISO 8601 date.
  public var since: String?
  /// What was learnt, in words.
  public var answer: String?

  public init(
    question: String, done: [String] = [], who: String? = nil, since: String? = nil,
    answer: String? = nil
  ) {
    self.question = question
    self.done = done
    self.who = who
    self.since = since
    self.answer = answer
  }
}

extension CaseDocument {
  /// The newest form that this program reads, and the one it writes.
  private static let form = 1

  /// The document as bytes: JSON, in which the network is a network file.
  public var bytes: [UInt8] {
    let stored = Stored(
      form: Self.form, network: NetworkFile.text(of: network),
      accepted: AcceptedFile.text(of: accepted),
      learning: learning.sorted { $0.question < $1.question }, isSample: isSample,
      secret: String(secret))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    do {
      return Array(try encoder.encode(stored))
    } catch {
      preconditionFailure("texts, numbers and lists of them can always be written")
    }
  }

  /// Reads a document.
  ///
  /// - Throws: `CaseArchiveFailure.damaged` when the bytes are none, `tooNew` when a newer program
  ///   wrote them.
  public init(bytes: [UInt8]) throws(CaseArchiveFailure) {
    guard let stored = try? JSONDecoder().decode(Stored.self, from: Data(bytes)) else {
      throw .damaged(part: "document")
    }
    guard stored.form <= Self.form else {
      throw .tooNew(version: stored.form, newestKnown: Self.form)
    }
    let read = NetworkFile.read(bytes: Array(stored.network.utf8), name: "")
    let accepted = AcceptedFile.read(bytes: Array(stored.accepted.utf8), name: "")
    guard let network = read.network, let gaps = accepted.document else {
      throw .damaged(part: "document")
    }
    self.init(
      network: network, accepted: gaps, learning: stored.learning, isSample: stored.isSample,
      secret: stored.secret.flatMap { UInt64($0) } ?? .random(in: .min ... .max))
  }

  private struct Stored: Codable {
    let form: Int
    let network: String
    let accepted: String
    let learning: [AdoptedQuestion]
    let isSample: Bool
    /// As text, as numbers of JSON are not all that large; cases of before there was one have none.
    let secret: String?
  }
}
