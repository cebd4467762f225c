import NetworkFiles
import NetworkQueries
import Pages
import SupportNetwork
import Testing

@testable import Wording

/// The guide for a conversation in words.
struct TalkWordsTests {
  private static func page(_ text: String, _ language: Language) throws -> Page {
    let result = NetworkFile.read(bytes: Array(text.utf8), name: "talk.yaml")
    #expect(result.faults.isEmpty, "\(result.faults)")
    let network = CompiledNetwork(try #require(result.network))
    let guide = network.talkGuide(for: network.network.households[0])
    return Wording(language).talkPage(guide, in: network)
  }

  @Test(arguments: Samples.languages)
  func `a whole guide is as it was read and found good`(language: Language) throws {
    let text = PlainText(width: 80).text(of: try Self.page(ApprovedTalk.network, language))
    #expect(text == (language == .dutch ? ApprovedTalk.dutch : ApprovedTalk.english))
  }

  @Test(arguments: Samples.languages)
  func `a whole guide for a next visit is as it was read and found good`(
    language: Language
  ) throws {
    let text = PlainText(width: 80).text(of: try Self.page(ApprovedTalk.nextNetwork, language))
    #expect(text == (language == .dutch ? ApprovedTalk.nextDutch : ApprovedTalk.nextEnglish))
  }

  @Test func `every standard life domain has a plain name and three questions`() {
    #expect(Set(TalkDomain.standard.keys) == Set(LifeDomain.standard.map(\.id.rawValue)))
    for (code, domain) in TalkDomain.standard {
      for questions in [
        domain.questions, domain.questionsForOne ?? domain.questions,
        domain.questionsForAdults ?? domain.questions,
      ] {
        #expect(questions.count == 3, "\(code)")
        #expect(Set(questions.map(\.dutch)).count == 3, "\(code)")
        #expect(Set(questions.map(\.english)).count == 3, "\(code)")
      }
    }
  }

  @Test(arguments: Samples.languages)
  func `every question is open, in one language, and short`(language: Language) {
    let openings: Set =
      language == .dutch
      ? ["hoe", "wat", "wie", "waar", "wanneer", "welke", "welk", "bij", "met"]
      : ["how", "what", "who", "whom", "where", "when", "which", "with"]
    let all = TalkDomain.standard.values.flatMap {
      $0.questions + ($0.questionsForOne ?? []) + ($0.questionsForAdults ?? [])
    }
    for text in all + TalkDomain.anyQuestions {
      let question = language == .dutch ? text.dutch : text.english
      #expect(Prose.faults(in: question, language) == [], "\(question)")
      #expect(question.hasSuffix("?"))
      #expect(openings.contains(question.lowercased().split(separator: " ").map(String.init)[0]))
      #expect(question.split(separator: " ").count <= 14, "\(question)")
    }
  }

  @Test func `a standard life domain that a file calls otherwise has the file's name`() throws {
    let network = """
      kring: 1
      title: t
      life-domains:
        - {id: finances, nl: huishoudgeld, en: housekeeping money}
        - {id: pets, nl: huisdieren, en: pets}
      household: {id: home, name: Rixa}

      """
    let text = PlainText().text(of: try Self.page(network, .dutch))
    #expect(text.contains("\nHuishoudgeld\n\n- Hoe lukt het om rond te komen?\n"))
    #expect(text.contains("\nHuisdieren\n\n- Hoe gaat het hiermee?\n"))
  }
}
