import SupportNetwork
import Testing

@testable import NetworkFiles

/// Faults of single values.
struct ValuesFaultTests {
  @Test(arguments: cases)
  func `each fault is told at its place in two languages`(_ one: FaultCase) { one.check() }

  static let cases: [FaultCase] = [
    FaultCase(
      "a misspelt code",
      """
      people:
        a: {name: A, role: frend}

      """,
      [
        .init(
          4, 22,
          "`frend`: did you mean `friend`?",
          "`frend`: bedoelde je `friend`?")
      ]),
    FaultCase(
      "a code in another language",
      """
      language: Nederlands

      """,
      [
        .init(
          3, 11,
          "`Nederlands` is not known here; choose `nl` or `en`",
          "`Nederlands` is hier niet bekend; kies `nl` of `en`")
      ]),
    FaultCase(
      "a date in another order",
      """
      date: 10-5-2026

      """,
      [
        .init(
          3, 7,
          "`10-5-2026` is not a date; write it as year-month-day: `2026-05-10`",
          "`10-5-2026` is geen datum; schrijf jaar-maand-dag: `2026-05-10`")
      ]),
    FaultCase(
      "a day that does not exist",
      """
      date: 2026-02-30

      """,
      [
        .init(
          3, 7,
          "`2026-02-30` is a day that does not exist; look in the calendar",
          "`2026-02-30` is een dag die niet bestaat; kijk op de kalender")
      ]),
    FaultCase(
      "a number in letters",
      """
      household:
        id: g
        name: G
        members:
          a: {name: A, age: acht}

      """,
      [
        .init(
          7, 23,
          "`acht` is not a whole number; write it in figures: `8`",
          "`acht` is geen heel getal; schrijf het in cijfers: `8`")
      ]),
    FaultCase(
      "an age that nobody reaches",
      """
      household:
        id: g
        name: G
        members:
          a: A, 140

      """,
      [
        .init(
          7, 11,
          "give a number from 0 to 130",
          "geef een getal van 0 tot en met 130")
      ]),
    FaultCase(
      "hours with a comma",
      """
      people: {a: \"A, friend\", b: \"B, friend\"}
      ties:
        - {from: a, to: b, hours: \"1,5\"}

      """,
      [
        .init(
          5, 29,
          "`1,5` is not a number; write it in figures, with a point: `1.5`",
          "`1,5` is geen getal; schrijf het in cijfers, met een punt: `1.5`")
      ]),
    FaultCase(
      "more hours than a week has",
      """
      people: {a: \"A, friend\", b: \"B, friend\"}
      ties:
        - a -- b: 169 hours

      """,
      [
        .init(
          5, 13,
          "give a number from 0 to 168",
          "geef een getal van 0 tot en met 168")
      ]),
    FaultCase(
      "a truth value in another language",
      """
      organisations:
        a: {name: A, kind: school, confidential: ja}

      """,
      [
        .init(
          4, 44,
          "`ja`: write `true` or `false`",
          "`ja`: schrijf `true` (ja) of `false` (nee)")
      ]),
    FaultCase(
      "an identifier with an accent",
      """
      people:
        zoë: Zoë, friend

      """,
      [
        .init(
          4, 3,
          "`zoë` cannot be a short name: begin with a letter and use only letters "
            + "without accents, figures, `-` and `_`, at most 64",
          "`zoë` kan geen korte naam zijn: begin met een letter en gebruik alleen "
            + "letters zonder accent, cijfers, `-` en `_`, hoogstens 64")
      ]),
    FaultCase(
      "letters that are no letters of support",
      """
      people: {a: \"A, friend\", b: \"B, friend\"}
      ties:
        - {from: a, to: b, support: PX}

      """,
      [
        .init(
          5, 31,
          "`PX` is not known here; choose `P`, `E`, `A` or `G`",
          "`PX` is hier niet bekend; kies `P`, `E`, `A` of `G`")
      ]),
  ]
}
