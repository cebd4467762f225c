import SupportNetwork
import Testing

@testable import WebApp

struct MentionedPeopleTests {
  @Test(arguments: [
    ("Oma Truus past op de kinderen.", ["Oma Truus"]),
    ("We bellen vaak met buurvrouw Ans en Kees.", ["Buurvrouw Ans", "Kees"]),
    ("De huisarts weet ervan, mijn zus niet.", ["Huisarts", "Zus"]),
    ("Morgen komt Fatma. Fatma helpt met brieven.", ["Fatma"]),
    ("We weten niet wat we eerst moeten betalen.", []),
    ("Riet komt vaak. Kees helpt met de tuin.", ["Riet", "Kees"]),
    ("Niemand komt. Elke week komt er post. Post komt laat. Brieven liggen er.", []),
    ("Will helps with letters. She comes often.", ["Will"]),
    ("Grandma Trudy minds the children.", ["Grandma Trudy"]),
    ("", []),
  ])
  func `who is named in a sentence`(sentence: String, names: [String]) {
    #expect(MentionedPeople(in: sentence, knowing: []).names == names)
  }

  @Test func `who is on the map already is not offered`() {
    let mentioned = MentionedPeople(
      in: "Het is druk, oma Truus en Wim helpen.", knowing: ["Oma Truus", "Kees"])
    #expect(mentioned.names == ["Wim"])
  }

  @Test(arguments: [
    ("buurvrouw van boven", PersonRole.neighbour), ("maatje via De Maatjes", .volunteer),
    ("vriendin van Sanne", .friend), ("juf van groep 5", .professional), ("zus", .family),
    ("our neighbour", .neighbour),
  ])
  func `words suggest a role`(words: String, role: PersonRole) {
    #expect(PersonRole(inWords: words) == role)
  }
}
