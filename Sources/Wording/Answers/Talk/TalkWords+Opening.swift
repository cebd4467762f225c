import NetworkQueries
import SupportNetwork

/// How the conversation begins and ends.
extension TalkWords {
  var title: String {
    let household = name(guide.household)
    return guide.update == nil
      ? pick("\(household): een goed gesprek", "\(household): a good conversation")
      : pick("\(household): een nieuw gesprek", "\(household): a new conversation")
  }

  var introduction: String {
    pick(
      "Dit is een steun voor het gesprek, geen lijst om af te werken. Niets hoeft. Kies samen wat"
        + " past, in de volgorde die past.",
      "This is a support for the conversation, not a list to work through. Nothing is compulsory."
        + " Choose together what fits, in the order that fits.")
  }

  var forTheTable: String {
    pick(
      "Lees dit vooraf zelf door. Laat weg wat niet voor iedereen aan tafel is.",
      "Read this yourself beforehand. Leave out what is not for everybody at the table.")
  }

  var day: String? {
    guide.date.map {
      pick("Bij de kaart van \(wording.date($0)).", "With the map of \(wording.date($0)).")
    }
  }

  var questionTitle: String {
    pick(one: "Eerst je eigen vraag", more: "Eerst jullie eigen vraag", "First your own question")
  }

  /// What is asked about the household's own question, or for it when it has none on paper.
  var questionsAboutQuestion: [String] {
    guard guide.question != nil else {
      return [
        pick(
          one: "Waar wil je het vandaag over hebben?",
          more: "Waar willen jullie het vandaag over hebben?",
          "What would you like to talk about today?"),
        pick("Wat moet er in elk geval aan bod komen?", "What should come up in any case?"),
      ]
    }
    return guide.update == nil
      ? [
        pick(
          "Wat maakt deze vraag nu belangrijk?", "What makes this question important now?"),
        pick(
          "Hoe ziet het eruit als het goed gaat?", "What does it look like when it goes well?"),
      ]
      : [
        pick(
          "Is dit nog de vraag, of is hij veranderd?",
          "Is this still the question, or has it changed?"),
        pick("Wat is er al gelukt?", "What has worked out already?"),
      ]
  }

  var openingTitle: String { pick("Om te beginnen", "To begin with") }

  var openings: [String] {
    let how = pick(
      one: "Hoe was de afgelopen week voor je?", more: "Hoe was de afgelopen week voor jullie?",
      "How was the past week for you?")
    guard guide.update == nil else { return [how] }
    let who = pick(
      one: "Wie zijn er allemaal om je heen? Noem namen zoals ze in je opkomen.",
      more: "Wie zijn er allemaal om jullie heen? Noem namen zoals ze in jullie opkomen.",
      "Who are the people around you? Say names as they come to mind.")
    return [how, who]
  }

  var closingTitle: String { pick("Tot slot", "To finish") }

  var closings: [String] {
    [
      pick(
        one: "Wat neem je mee uit dit gesprek?", more: "Wat nemen jullie mee uit dit gesprek?",
        "What do you take away from this conversation?"),
      pick(
        "Wat mag op de kaart, en wat liever niet?",
        "What may be on the map, and what had better not?"),
      pick(
        "Wat is de eerste kleine stap, en wie zet die?",
        "What is the first small step, and who takes it?"),
    ]
  }

  /// The last thing asked: the household's own question.
  var lastQuestion: String {
    guide.question == nil
      ? pick(
        one: "Als je één vraag voorop zet, welke is dat dan?",
        more: "Als jullie één vraag voorop zetten, welke is dat dan?",
        "If you put one question first, which one is it?")
      : pick(
        one: "En dan terug naar je eigen vraag. Wat helpt daar nu het meest bij?",
        more: "En dan terug naar jullie eigen vraag. Wat helpt daar nu het meest bij?",
        "And back to your own question. What helps most with it now?")
  }
}
