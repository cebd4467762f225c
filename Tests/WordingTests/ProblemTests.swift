import SupportNetwork
import Testing
import Wording

/// Every problem of a network is said in one language, with its codes as they are.
struct ProblemTests {
  private static let day = Samples.date("2026-05-10")

  private static let facts: [Problem.Fact] = [
    .duplicateID("ann"), .unknownActor(Samples.id("an"), nearest: Samples.id("ann")),
    .unknownActor(Samples.id("an"), nearest: nil),
    .unknownLifeDomain(LifeDomain.standard[0].id, nearest: LifeDomain.standard[1].id),
    .unknownLifeDomain(LifeDomain.standard[0].id, nearest: nil),
    .unfitActor(Samples.id("ann"), found: .household, allowed: ActorSort.allCases),
    .unfitActor(Samples.id("ann"), found: .team, allowed: [.person]),
    .unfitMembership(Samples.id("ann"), Samples.id("bo")), .sameEnds(Samples.id("ann")),
    .beforeItsStart(day, after: day, of: .since), .datesOutOfOrder(day, after: day),
    .bornAfterPresent(day), .bornInAfterPresent(2040), .bornAfterDeath, .tooOld(years: 131),
    .numberOutside(1.5, lowest: 0, highest: 1), .moreThanWhole(3, of: .made, whole: 2),
    .tooManyLifeDomains(33), .ownAncestor(Samples.id("ann")), .repeated("ann"),
    .malformedCode("a b"), .empty, .tooLong(count: 600, most: 500), .forbiddenCharacter(0x202E),
  ]

  @Test(arguments: Samples.languages)
  func `every problem is said in one language`(language: Language) {
    for fact in Self.facts {
      for field in [FieldName.name, nil] {
        let sentence = fact.sentence(about: field, in: language)
        #expect(Prose.faults(in: sentence, language) == [], "\(sentence)")
      }
    }
  }

  @Test func `codes and numbers stay as files write them`() {
    let nearest = Problem.Fact.unknownActor(Samples.id("an"), nearest: Samples.id("ann"))
    for language in Samples.languages {
      #expect(nearest.sentence(about: nil, in: language).contains("`an`"))
      #expect(nearest.sentence(about: nil, in: language).contains("`ann`"))
      let character = Problem.Fact.forbiddenCharacter(0x7)
      #expect(character.sentence(about: nil, in: language).contains("U+0007"))
    }
  }
}
