import SupportNetwork
import Testing
import Wording

/// Every sentence is in one language, says something, and stops where it should.
struct SentenceTests {
  @Test(arguments: Samples.languages)
  func `words of the map are in one language`(language: Language) {
    let wording = Wording(language)
    let day = Samples.date("2026-05-10")
    var sentences = [
      wording.drawnOn(day, occasion: nil), wording.drawnOn(day, occasion: "Rixa"),
      wording.drawnOn(nil, occasion: "Rixa"), wording.household(Samples.household),
      wording.legendTitle, wording.needsTitle, wording.noDomain, wording.more(1), wording.more(7),
      wording.quoted("Rixa"), wording.decimal(6.25), wording.list(["Rixa", "Varo", "Lux"]),
    ]
    sentences += LegendItem.allCases.map(wording.legend)
    sentences += RelationSector.allCases.map(wording.sector)
    sentences += LifeDomain.standard.map(wording.lifeDomain)
    sentences += Ring.allCases.map(wording.ring)
    sentences += PersonRole.allCases.map(wording.role)
    sentences += Need.Openness.allCases.compactMap(wording.openness)
    for count in [0, 1, 2] {
      for date in [nil, day] {
        sentences.append(
          wording.mapDescription(household: "Rixa", actors: count, ties: count, date: date))
      }
    }
    for sentence in sentences {
      #expect(Prose.faults(in: sentence, language) == [], "\(sentence)")
    }
  }

  @Test(arguments: Samples.languages)
  func `every actor is said in one language`(language: Language) {
    let wording = Wording(language)
    for actor in Samples.actors {
      for ring in Ring.allCases {
        let sentence = wording.actor(actor, sector: wording.sector(.care), ring: ring)
        #expect(sentence.hasPrefix("\(actor.name): "))
        #expect(Prose.faults(in: sentence, language) == [], "\(sentence)")
      }
    }
    for gender in Gender.allCases {
      for age in [nil, 0, 1, 41] {
        let member = Member(
          id: Samples.id("jo"), name: "Jo", gender: gender, death: Death(), hasCareNeed: true)
        let sentence = wording.member(member, age: age)
        #expect(Prose.faults(in: sentence, language) == [], "\(sentence)")
      }
    }
  }

  @Test(arguments: Samples.languages)
  func `every tie is said in one language`(language: Language) {
    let wording = Wording(language)
    for tie in Samples.ties {
      for domains in [[], ["Rixa"]] {
        let sentence = wording.tie(tie, from: "Ann", to: "Rixa", domainNames: domains)
        #expect(sentence.hasPrefix(language == .dutch ? "Ann en Rixa: " : "Ann and Rixa: "))
        let faults = Prose.faults(in: sentence, language)
        if !faults.isEmpty { Issue.record("\(sentence): \(faults)") }
      }
    }
  }

  @Test func `the two languages say different things of every legend item but a few`() {
    let same = LegendItem.allCases.filter {
      Wording(.dutch).legend($0) == Wording(.english).legend($0)
    }
    #expect(same == [])
  }

  @Test func `no two legend items of one language say the same, but that somebody died`() {
    for language in Samples.languages {
      let items = LegendItem.allCases.filter { $0 != .deceasedActor }
      #expect(Set(items.map(Wording(language).legend)).count == items.count)
    }
  }
}
