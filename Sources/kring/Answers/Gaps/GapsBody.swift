import NetworkQueries
import SupportNetwork
import Wording

/// Gaps for programs; `Schemas/gaps-1.schema.json` describes the fields.
struct GapsBody: Encodable {
  let gaps: [GapBody]
  /// How many more were accepted and stay quiet.
  let quiet: Int

  /// The gaps of all files: the most urgent first, equally urgent ones in the order of the files.
  init(_ files: [FileGaps], _ wording: Wording) {
    quiet = files.map(\.quiet).reduce(0, +)
    gaps = Severity.allCases.reversed().flatMap { severity in
      files.flatMap { file in
        file.found.gaps.filter { $0.severity == severity }
          .map { GapBody($0, in: file.found.network, of: file.file, wording) }
      }
    }
  }
}

/// One gap for programs.
struct GapBody: Encodable {
  let file: String
  let rule: String
  let name: String
  let severity: String
  /// Nothing for a gap in a team's network.
  let household: ActorBody?
  let domain: String?
  /// The area that a gap in a team's network is about.
  let area: String?
  let key: String
  let sentence: String
  let reason: String
  let suggestions: [Suggestion]
  let evidence: Evidence

  struct Suggestion: Encodable {
    let kind: String
    let sentence: String
    let actors: [ActorBody]
  }

  /// On what it rests; numbers are places in the file's lists, from 1.
  struct Evidence: Encodable {
    let actors: [ActorBody]
    let ties: [TiePlace]
    let needs: [Int]
    let observations: [Int]
    let referrals: [Int]
  }

  struct TiePlace: Encodable {
    let number: Int
    let from: String
    let to: String
  }

  init(_ gap: Gap, in network: CompiledNetwork, of file: String, _ wording: Wording) {
    func body(_ id: ActorID) -> ActorBody { ActorBody(id, in: network) }
    self.file = file
    rule = gap.code.rawValue
    name = wording.gapName(gap.code)
    severity = gap.severity.rawValue
    household = gap.household.map(body)
    domain = gap.domain?.rawValue
    area = gap.area
    key = gap.key
    sentence = wording.gapSentence(gap, in: network)
    reason = wording.gapReason(gap.code)
    suggestions = zip(gap.suggestions, wording.gapSuggestions(gap, in: network)).map {
      Suggestion(kind: $0.kind, sentence: $1, actors: $0.actors.map(body))
    }
    evidence = Evidence(
      actors: gap.evidence.actors.map(body),
      ties: gap.evidence.ties.map { place in
        let tie = network.network.ties[place]
        return TiePlace(number: place + 1, from: tie.from.rawValue, to: tie.to.rawValue)
      },
      needs: gap.evidence.needs.map { $0 + 1 },
      observations: gap.evidence.observations.map { $0 + 1 },
      referrals: gap.evidence.referrals.map { $0 + 1 })
  }
}

extension GapSuggestion {
  /// Its code in answers for programs.
  fileprivate var kind: String {
    switch self {
    case .ask: "ask"
    case .contact: "contact"
    case .talkThrough: "talk-through"
    case .introduce: "introduce"
    case .talkAboutHelp: "talk-about-help"
    case .shareWork: "share-work"
    case .askHowItGoes: "ask-how-it-goes"
    case .nameCoordinator: "name-coordinator"
    case .callBack: "call-back"
    case .lookAtGiving: "look-at-giving"
    case .followUp: "follow-up"
    case .lookAgain: "look-again"
    case .askConsent: "ask-consent"
    case .team(let suggestion): suggestion.kind
    }
  }
}
