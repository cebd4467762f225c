import NetworkQueries
import SupportNetwork
import Wording

/// The answers `compare` and `whatif` for programs: `Schemas/compare-1.schema.json`.
struct ChangeBody: Encodable {
  let households: [Household]
  /// Who was taken away; empty in a comparison.
  let without: [String]

  struct Household: Encodable {
    let id: String
    let name: String
    let dateBefore: String?
    let dateAfter: String?
    let came: [String]
    let went: [String]
    let kept: [String]
    let jaccard: Double?
    let ties: [TieEntry]
    let keptTies: Int
    let needs: [NeedEntry]
    let newGaps: [GapEntry]
    let closedGaps: [GapEntry]
    let figures: [FigureEntry]
  }

  struct TieEntry: Encodable {
    /// `came`, `went` or `changed`.
    let change: String
    let from: String
    let to: String
    let kind: String
    /// What differs, for a tie that changed.
    let aspects: [String]
    let sentence: String
  }

  struct NeedEntry: Encodable {
    let holder: String
    let domain: String
    let words: String?
    let before: State?
    let after: State?
    let gained: [String]
    let lost: [String]
    let kept: [String]

    struct State: Encodable {
      let status: String
      let openness: String
    }
  }

  struct GapEntry: Encodable {
    let code: String
    let key: String
    let severity: String
    let sentence: String
  }

  struct FigureEntry: Encodable {
    let figure: String
    let before: Double?
    let after: Double?
  }
}

extension ChangeBody.Household {
  init(
    _ change: HouseholdComparison, _ tone: ChangeTone, _ wording: Wording,
    before: CompiledNetwork, after: CompiledNetwork
  ) {
    func name(_ id: ActorID) -> String { after.name(of: id, or: before) }
    func codes(_ ids: [ActorID]) -> [String] { ids.map(\.rawValue) }
    func gap(_ gap: Gap, in network: CompiledNetwork) -> ChangeBody.GapEntry {
      ChangeBody.GapEntry(
        code: gap.code.rawValue, key: gap.key, severity: gap.severity.rawValue,
        sentence: wording.gapSentence(gap, in: network))
    }
    self.init(
      id: change.household.rawValue, name: after.name(of: change.household),
      dateBefore: change.dateBefore?.iso, dateAfter: change.dateAfter?.iso,
      came: codes(change.came), went: codes(change.went), kept: codes(change.kept),
      jaccard: change.jaccard,
      ties: change.ties.map {
        ChangeBody.TieEntry($0, sentence: wording.sentence($0, tone, name: name))
      },
      keptTies: change.keptTieCount, needs: change.needs.map(ChangeBody.NeedEntry.init),
      newGaps: change.newGaps.map { gap($0, in: after) },
      closedGaps: change.closedGaps.map { gap($0, in: before) },
      figures: change.figures.map {
        ChangeBody.FigureEntry(
          figure: $0.figure.rawValue, before: $0.before, after: $0.after)
      })
  }

  /// One row for each thing that differs: household, what, change, subject, sentence.
  var rows: [[String]] {
    func rows(_ what: String, _ change: String, _ entries: [(String, String)]) -> [[String]] {
      entries.map { [id, what, change, $0.0, $0.1] }
    }
    return rows("actor", "came", came.map { ($0, "") })
      + rows("actor", "went", went.map { ($0, "") })
      + ties.map { [id, "tie", $0.change, "\($0.from) \($0.to)", $0.sentence] }
      + needs.flatMap { need in
        let subject = "\(need.holder) \(need.domain)"
        return need.states.map { [id, "need", $0, subject, need.words ?? ""] }
          + need.lost.map { [id, "need", "lost", subject, $0] }
          + need.gained.map { [id, "need", "gained", subject, $0] }
      }
      + rows("gap", "new", newGaps.map { ($0.key, $0.sentence) })
      + rows("gap", "closed", closedGaps.map { ($0.key, $0.sentence) })
      + figures.map { figure in
        let values = [figure.before, figure.after].map { $0.map { "\($0)" } ?? "" }
        return [id, "figure", "changed", figure.figure, values.joined(separator: " > ")]
      }
  }
}

extension ChangeBody.NeedEntry {
  /// What happened to the need itself: it is new, gone, or stands otherwise.
  fileprivate var states: [String] {
    guard let before else { return ["new"] }
    guard let after else { return ["gone"] }
    return [
      before.status == after.status ? nil : after.status,
      before.openness == after.openness ? nil : after.openness,
    ].compactMap { $0 }
  }
}

extension ChangeBody.TieEntry {
  fileprivate init(_ change: TieChange, sentence: String) {
    let (name, aspects): (String, [TieAspect]) =
      switch change {
      case .came: ("came", [])
      case .went: ("went", [])
      case .changed(_, _, let aspects): ("changed", aspects)
      }
    self.init(
      change: name, from: change.tie.from.rawValue, to: change.tie.to.rawValue,
      kind: change.tie.kind.code.rawValue, aspects: aspects.map(\.rawValue), sentence: sentence)
  }
}

extension ChangeBody.NeedEntry {
  fileprivate init(_ change: NeedChange) {
    func state(_ need: Need?) -> State? {
      need.map { State(status: $0.status.rawValue, openness: $0.openness.rawValue) }
    }
    self.init(
      holder: change.need.holder.rawValue, domain: change.need.domain.rawValue,
      words: change.need.words, before: state(change.before), after: state(change.after),
      gained: change.gained.map(\.rawValue), lost: change.lost.map(\.rawValue),
      kept: change.kept.map(\.rawValue))
  }
}
