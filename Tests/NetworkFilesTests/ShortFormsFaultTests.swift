import SupportNetwork
import Testing

@testable import NetworkFiles

/// Faults of the short forms, at the item they are about.
struct ShortFormsFaultTests {
  @Test(arguments: cases)
  func `each fault is told at its place in two languages`(_ one: FaultCase) { one.check() }

  static let cases: [FaultCase] = [
    FaultCase(
      "a misspelt item of a member",
      """
      household:
        id: g
        name: G
        members:
          a: Anne, woman, 41, care ned

      """,
      [
        .init(
          7, 25,
          "`care ned`: did you mean `care need`?",
          "`care ned`: bedoelde je `care need`?")
      ]),
    FaultCase(
      "two genders of a member",
      """
      household:
        id: g
        name: G
        members:
          a: Anne, woman, man

      """,
      [
        .init(
          7, 21,
          "`man`: `woman` was given already; keep one",
          "`man`: `woman` stond er al; laat er één staan")
      ]),
    FaultCase(
      "a person without a role",
      """
      people:
        a: Anne

      """,
      [
        .init(
          4, 6,
          "this cannot be read; write it like `oma: Oma Truus, family, moeder van Sanne`",
          "dit is niet te lezen; schrijf het zoals `oma: Oma Truus, family, moeder van "
            + "Sanne`")
      ]),
    FaultCase(
      "a person with a misspelt role",
      """
      people:
        a: Anne, neigbour, buurvrouw

      """,
      [
        .init(
          4, 12,
          "`neigbour`: did you mean `neighbour`?",
          "`neigbour`: bedoelde je `neighbour`?")
      ]),
    FaultCase(
      "an organisation of an unknown kind",
      """
      organisations:
        a: De Linde, basisschool

      """,
      [
        .init(
          4, 16,
          "`basisschool` is not known here; choose `school`, `child-care`, "
            + "`gp-practice`, `hospital`, `home-care`, `mental-health-care`, "
            + "`addiction-care`, `public-health-service`, `youth-care`, "
            + "`neighbourhood-team`, `welfare`, `shelter` …",
          "`basisschool` is hier niet bekend; kies `school`, `child-care`, "
            + "`gp-practice`, `hospital`, `home-care`, `mental-health-care`, "
            + "`addiction-care`, `public-health-service`, `youth-care`, "
            + "`neighbourhood-team`, `welfare`, `shelter` …")
      ]),
  ]
}
