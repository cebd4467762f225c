import SupportNetwork
import Testing

@testable import NetworkFiles

/// Faults of what is wrong with the network itself, where the file says it.
struct NetworkFaultTests {
  @Test(arguments: cases)
  func `each fault is told at its place in two languages`(_ one: FaultCase) { one.check() }

  static let cases: [FaultCase] = [
    FaultCase(
      "an unknown person in a tie",
      """
      people: {oma: \"Oma, family\", b: \"B, friend\"}
      ties:
        - omaa -> b: strong

      """,
      [
        .init(
          5, 5,
          "`omaa` is not in this network, did you mean `oma`?",
          "`omaa` staat niet in dit netwerk, bedoelde je `oma`?")
      ]),
    FaultCase(
      "an unknown person in a tie in full",
      """
      people: {oma: \"Oma, family\", b: \"B, friend\"}
      ties:
        - {from: b, to: omaa}

      """,
      [
        .init(
          5, 19,
          "`omaa` is not in this network, did you mean `oma`?",
          "`omaa` staat niet in dit netwerk, bedoelde je `oma`?")
      ]),
    FaultCase(
      "an unknown person in a family",
      """
      household:
        id: g
        name: G
        members: {joost: Joost}
        family:
          - joost + sanne: married

      """,
      [
        .init(
          8, 15,
          "`sanne` is not in this network",
          "`sanne` staat niet in dit netwerk")
      ]),
    FaultCase(
      "an unknown member of a team",
      """
      people: {anna: \"Anna, professional\"}
      teams:
        t: {name: T, members: [anna, ana]}

      """,
      [
        .init(
          5, 32,
          "`ana` is not in this network, did you mean `anna`?",
          "`ana` staat niet in dit netwerk, bedoelde je `anna`?")
      ]),
    FaultCase(
      "an unknown life domain of a need",
      """
      household: {id: g, name: G}
      needs:
        - g, finance: geld

      """,
      [
        .init(
          5, 8,
          "`finance` is not a life domain of this network, did you mean `finances`?",
          "`finance` is geen leefgebied van dit netwerk, bedoelde je `finances`?")
      ]),
    FaultCase(
      "an unknown life domain in a list",
      """
      services:
        s: {name: S, domains: [finances, housng]}

      """,
      [
        .init(
          4, 36,
          "`housng` is not a life domain of this network, did you mean `housing`?",
          "`housng` is geen leefgebied van dit netwerk, bedoelde je `housing`?")
      ]),
    FaultCase(
      "an identifier that is used twice",
      """
      people:
        a: A, friend
      organisations:
        a: A, school

      """,
      [
        .init(
          6, 3,
          "`a` is used twice; every short name can be given only once",
          "`a` komt twee keer voor; geef elke korte naam maar één keer")
      ]),
    FaultCase(
      "a tie to itself",
      """
      people: {a: \"A, friend\"}
      ties:
        - a -- a

      """,
      [
        .init(
          5, 10,
          "`a` stands on both sides; name two different ones",
          "`a` staat aan beide kanten; noem er twee die verschillen")
      ]),
    FaultCase(
      "an end before the beginning",
      """
      people: {a: \"A, friend\", b: \"B, friend\"}
      ties:
        - a -- b: since 2020-01-01, until 2019-01-01

      """,
      [
        .init(
          5, 37,
          "2019-01-01 is before 2020-01-01, the date of `since`; it must be that day or "
            + "later",
          "2019-01-01 ligt voor 2020-01-01, de datum van `since`; het moet die dag of "
            + "later zijn")
      ]),
    FaultCase(
      "a couple of organisations",
      """
      organisations: {a: \"A, school\", b: \"B, school\"}
      ties:
        - {from: a, to: b, kind: partnership, partnership: married}

      """,
      [
        .init(
          5, 12,
          "`a` is an organisation, here belongs a member of a household, a person "
            + "outside the household, a volunteer or a professional",
          "`a` is een organisatie, hier hoort een lid van een huishouden, iemand buiten "
            + "het huishouden, een vrijwilliger of een professional"),
        .init(
          5, 19,
          "`b` is an organisation, here belongs a member of a household, a person "
            + "outside the household, a volunteer or a professional",
          "`b` is een organisatie, hier hoort een lid van een huishouden, iemand buiten "
            + "het huishouden, een vrijwilliger of een professional"),
      ]),
    FaultCase(
      "a person who works at a person",
      """
      people:
        a: A, professional @ b
        b: B, friend

      """,
      [
        .init(
          4, 24,
          "`b` is a person outside the household, here belongs an organisation",
          "`b` is iemand buiten het huishouden, hier hoort een organisatie")
      ]),
    FaultCase(
      "a birth in the future",
      """
      date: 2026-05-10
      household:
        id: g
        name: G
        members:
          a: Zoë, born 2026-05-11

      """,
      [
        .init(
          8, 18,
          "2026-05-11 is after the last date of the network; nobody is born then yet",
          "2026-05-11 ligt na de laatste datum van het netwerk; dan is nog niemand geboren")
      ]),
    FaultCase(
      "somebody who is his own grandparent",
      """
      household:
        id: g
        name: G
        members: {a: A, b: B}
        family:
          - a > b
          - b > a

      """,
      [
        .init(
          9, 11,
          "this makes `a` an ancestor of themselves; check who is the parent of whom",
          "zo wordt `a` een voorouder van zichzelf; kijk na wie de ouder is van wie")
      ]),
    FaultCase(
      "a direction mark in a name",
      """
      people:
        a: {name: \"A\\u202EB\", role: friend}

      """,
      [
        .init(
          4, 13,
          "`name` has the invisible character U+202E; take it out",
          "in `name` staat het onzichtbare teken U+202E; haal het weg")
      ]),
    FaultCase(
      "a day drawn twice",
      """
      date: [2026-05-10, 2026-05-10]

      """,
      [
        .init(
          3, 20,
          "2026-05-10 comes after 2026-05-10 in the list; put the oldest date first, "
            + "each once",
          "2026-05-10 staat na 2026-05-10 in de lijst; zet de oudste datum vooraan, "
            + "elke één keer")
      ]),
  ]
}
