import NetworkQueries
import SupportNetwork

/// What a team could try.
extension GapWords {
  func makeLink(_ own: ActorID, _ other: ActorID) -> String {
    if case .noReferralLine(_, _, isAsked: false) = gap.fact {
      return pick(
        "Vraag eerst na of \(name(own)) en \(name(other)) al afspraken hebben. Zo niet, leer elkaar "
          + "kennen.",
        "Ask first whether \(name(own)) and \(name(other)) have an agreement. If not, get to know "
          + "each other.")
    }
    return pick(
      "Laat iemand van \(name(own)) kennismaken met \(name(other)).",
      "Let somebody of \(name(own)) get to know \(name(other)).")
  }

  var askForOffer: String {
    pick(
      "Bespreek dit met de gemeente, en kijk ook buiten de eigen wijk.",
      "Raise this with the municipality, and look outside your own area too.")
  }

  var secondWay: String {
    pick("Zoek er een tweede weg bij.", "Look for a second way beside it.")
  }

  var knowledgePoint: String {
    pick(
      "Spreek af wie hier een kennispunt voor wordt, en wie je buiten het team kunt bellen.",
      "Agree who becomes the knowledge point for this, and whom you can call outside the team.")
  }

  func agreeReport(_ id: ActorID) -> String {
    pick(
      "Spreek met \(name(id)) af wanneer er bericht terugkomt, ook als de hulp niet begint.",
      "Agree with \(name(id)) when word comes back, also when the help does not begin.")
  }

  func makeKnown(_ id: ActorID) -> String {
    pick(
      "Vertel elkaar over \(name(id)), en wie daar past.",
      "Tell one another about \(name(id)), and whom it suits.")
  }

  var checkRecords: String {
    pick(
      "Bel er deze week een paar, en schrijf op wat je hoort.",
      "Call a few this week, and write down what you hear.")
  }
}
