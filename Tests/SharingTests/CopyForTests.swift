import NetworkFiles
import SupportNetwork
import Testing

@testable import Sharing

struct CopyForTests {
  private let family = """
    title: Ecogram van Gezin Blom
    language: nl
    date: 2026-05-10
    household:
      id: blom
      name: Gezin Blom
      question: Hoe houden we het vol?
      members:
        eva: {name: Eva, gender: woman, age: 38, note: Slaapt slecht}
        pim: {name: Pim, gender: man, age: 9, note: Wordt gepest}
      family:
        - eva > pim
    people:
      oma: {name: Oma Riet, role: family, relation: moeder van Eva, note: Belt elke dag}
      ans: {name: Ans, role: neighbour, note: Drinkt}
    organisations:
      linde: De Linde, school
      opvang: {name: De Schuilplaats, kind: shelter, confidential: true, area: Noord}
    ties:
      - {from: oma, to: eva, support: PE, note: Ruzie gehad, source: Ans}
      - {from: ans, to: blom, support: G, note: Klaagt over de hond}
      - linde -> pim: A
      - opvang -> eva: P
    keep-away:
      - {actor: eva, other: ans, reason: Na de ruzie}
      - {actor: oma, other: eva, reason: Oma wil rust}
    needs:
      - {who: eva, domain: mental-health, words: Ik lig wakker}
      - {who: pim, domain: social-network, words: Ik wil vrienden}
      - {who: blom, domain: finances, words: Het geld is op}
    observations:
      - {date: 2026-05-02, words: Een oude hond in de gang}
      - {date: 2026-05-02, words: Ans rook naar drank, about: ans}
    record:
      purpose: Hulp bij de opvoeding
      ground: public-task
      domain-reasons: {mental-health: Eva begon er zelf over}
    """

  @Test func `somebody of the household reads all about themselves, and nothing of others`() throws
  {
    let copy = try network(family).copy(for: .made("eva"))
    #expect(copy.title == "Wat er over Eva is vastgelegd")
    #expect(copy.problems() == [])
    let text = NetworkFile.text(of: copy)
    for told in [
      "Slaapt slecht", "38", "Ik lig wakker", "Het geld is op", "Ruzie gehad", "Hoe houden we",
      "Een oude hond", "Hulp bij de opvoeding", "Eva begon er zelf over", "Na de ruzie",
    ] { #expect(text.contains(told), "\(told)") }
    for secret in [
      "Pim", "gepest", "vrienden", "Riet", "Belt", "Ans", "Drinkt", "drank", "Klaagt", "Schuil",
      "Noord", "rust", "moeder van", "pim:",
    ] { #expect(!text.contains(secret), "\(secret)") }
    #expect(copy.people.map(\.name).sorted() == ["Buur 1", "Familielid 1"])
    #expect(copy.households[0].members.map(\.name) == ["Eva", "Gezinslid 1"])
  }

  @Test func `somebody around it reads what is about themselves alone`() throws {
    let copy = try network(family).copy(for: .made("ans"))
    let text = NetworkFile.text(of: copy)
    for told in ["Ans", "Drinkt", "Ans rook naar drank", "Klaagt over de hond", "Hulp bij"] {
      #expect(text.contains(told), "\(told)")
    }
    for secret in [
      "Eva", "Blom", "vol?", "Riet", "Linde", "Ik lig", "geld", "oude hond", "Na de ruzie",
    ] { #expect(!text.contains(secret), "\(secret)") }
    #expect(copy.problems() == [])
  }

  @Test func `only people have a copy`() throws {
    for id in ["linde", "blom", "niemand"] {
      #expect(throws: SupportNetwork.CopyFailure.notAPerson(.made(id))) {
        _ = try network(family).copy(for: .made(id))
      }
    }
  }
}
