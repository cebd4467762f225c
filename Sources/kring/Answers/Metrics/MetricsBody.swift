import NetworkQueries
import SupportNetwork
import Wording

/// Figures for programs; `Schemas/metrics-1.schema.json` describes the fields.
struct MetricsBody: Encodable {
  let households: [Household]

  struct Household: Encodable {
    let file: String
    let date: String?
    let household: ActorBody
    let figures: Figures
    let members: [Member]
  }

  struct Member: Encodable {
    let member: ActorBody
    let figures: Figures
  }

  /// The figures of one holder; what is not defined is `null`.
  struct Figures: Encodable {
    let values: [Value]
    let others: [ActorBody]
    let sectors: [String: Int]
    let rings: [String: Int]
    let groups: [[String]]
    let isolates: [String]
    let bridgingPeople: [Bridge]
    let ties: Int
    let support: [SupportRow]
    let supportByDomain: [DomainRow]
  }

  struct Value: Encodable {
    let figure: String
    let name: String
    let value: Double?
    let question: String

    private enum Key: CodingKey { case figure, name, value, question }

    /// A figure that is not defined is written as `null`, and never left out.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(figure, forKey: .figure)
      try container.encode(name, forKey: .name)
      try container.encode(value, forKey: .value)
      try container.encode(question, forKey: .question)
    }
  }

  struct Bridge: Encodable {
    let id: String
    let betweenness: Double
  }

  struct SupportRow: Encodable {
    let letter: String
    let given: Int
    let received: Int
  }

  struct DomainRow: Encodable {
    let domain: String
    let ties: Int
    let received: [String: Int]
  }

  init(_ files: [FileMetrics], _ wording: Wording) {
    households = files.flatMap { file in
      file.households.map { household in
        Household(
          file: file.file, date: file.network.date?.iso,
          household: ActorBody(household.whole.holder, in: file.network),
          figures: Figures(household.whole, in: file.network, wording),
          members: household.members.map { member in
            Member(
              member: ActorBody(member.holder, in: file.network),
              figures: Figures(member, in: file.network, wording))
          })
      }
    }
  }
}

extension MetricsBody.Figures {
  fileprivate init(_ metrics: HouseholdMetrics, in network: CompiledNetwork, _ wording: Wording) {
    values = HouseholdFigure.allCases.map { figure in
      MetricsBody.Value(
        figure: figure.rawValue, name: wording.figureName(figure), value: metrics[figure],
        question: wording.figureQuestion(figure))
    }
    others = metrics.others.map { ActorBody($0, in: network) }
    sectors = Dictionary(
      uniqueKeysWithValues: metrics.sectorSizes.map { ($0.key.rawValue, $0.value) })
    rings = Dictionary(
      uniqueKeysWithValues: metrics.ringSizes.map { ($0.key.rawValue, $0.value) })
    groups = metrics.components.map { $0.map(\.rawValue) }
    isolates = metrics.isolates.map(\.rawValue)
    bridgingPeople = metrics.bridges.map {
      MetricsBody.Bridge(id: $0.actor.rawValue, betweenness: $0.betweenness)
    }
    ties = metrics.tieCount
    support = metrics.balance.map {
      MetricsBody.SupportRow(
        letter: $0.support.letters, given: $0.given, received: $0.received)
    }
    supportByDomain = metrics.supportByDomain.map { row in
      MetricsBody.DomainRow(
        domain: row.domain.rawValue, ties: row.ties,
        received: Dictionary(
          uniqueKeysWithValues: zip(Support.lettered.map { String($0.letter) }, row.letters)))
    }
  }
}

extension CSVText {
  /// Figures as rows for a spreadsheet: one figure of one holder in a row.
  init(_ body: MetricsBody) {
    headings = ["file", "date", "household", "holder", "holder_name", "figure", "value"]
    rows = body.households.flatMap { household in
      let holders =
        [(household.household, household.figures)]
        + household.members.map { ($0.member, $0.figures) }
      return holders.flatMap { holder, figures in
        figures.values.map { value in
          [
            household.file, household.date ?? "", household.household.id, holder.id, holder.name,
            value.figure, value.value.map(plainNumber) ?? "",
          ]
        }
      }
    }
  }
}
