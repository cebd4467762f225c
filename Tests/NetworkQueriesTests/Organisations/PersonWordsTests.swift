import NetworkQueries
import Testing

/// Names that look like those of people, and names of organisations that only begin like them.
struct PersonWordsTests {
  @Test(arguments: [
    "mevr. de Vries", "Mevrouw Yilmaz", "dhr. Jansen", "DHR JANSEN", "de heer P. Bakker",
    "Mw. van der Berg", "Mr Smith", "Ms. Jones", "Fam. de Boer", "familie Jansen",
    "Gezin El Amrani", "oma Truus", "oma", "mijn moeder", "Opa Jan-Willem", "buurvrouw Fatma",
    "my aunt", "Tante Wilma",
  ])
  func `a title, or a word for a relative before nothing but names, is a person`(name: String) {
    #expect(PersonWords.isPerson(name))
  }

  @Test(arguments: [
    "MS Vereniging Nederland", "HR Adviesbureau", "MW Noord", "Familie in de Buurt",
    "Gezin in Balans", "Moeders voor Moeders", "Oma's Soep", "Opa en oma oppas",
    "Gezin Kinderopvang", "Familiezorg Zuid", "Huisarts Jansen", "De Kom", "Wijkteam Noord",
    "Mevr.", "Stichting Vrienden van het Park", "",
  ])
  func `an organisation is not`(name: String) {
    #expect(!PersonWords.isPerson(name))
  }
}
