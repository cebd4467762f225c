import SupportNetwork

/// The forms a household takes, for tests that hold for each of them.
enum GenogramExample: String, CaseIterable, Sendable {
  case nobody, onePerson, couple, coupleWithTwoChildren, coupleWithThreeChildren, singleParent
  case threeGenerations, grandparentsOfBothSides, stepfamily, exPartnerAtHome, divorcedAtHome
  case twins, adoptedAndFoster, widow, sameSexCouple, brothersAndSisters, lodger, strangers
  case parentsNotOnRecordAsCouple, twoFamilies, nineMembers, fourteenMembers, largeStepfamily
  case longNames, grandchildWithoutMiddle, strangersOfAllAges, motherAndBabyInFosterCare
  case oneLongName

  var family: GenogramFamily {
    get throws {
      try GenogramFamily { try write(&$0) }
    }
  }

  private func write(_ f: inout GenogramFamily) throws {
    switch self {
    case .nobody: break
    case .onePerson: try f.woman("Truus", 81)
    case .couple:
      try f.woman("Sanne", 38)
      try f.man("Youssef", 41)
      try f.couple("Sanne", "Youssef", .livingTogether)
    case .coupleWithTwoChildren:
      f.title = "Huishouden"
      try f.man("Youssef", 41, careNeed: true)
      try f.woman("Sanne", 38)
      try f.woman("Lina", 8)
      try f.man("Sem", 5)
      try f.couple("Youssef", "Sanne")
      try f.children(["Lina", "Sem"], of: ["Youssef", "Sanne"])
    case .coupleWithThreeChildren:
      try f.man("Kees", 41)
      try f.woman("Sanne", 38)
      try f.man("Bo", 2)
      try f.woman("Lina", 8)
      try f.person("Sem", 5)
      try f.couple("Kees", "Sanne")
      try f.children(["Lina", "Sem", "Bo"], of: ["Kees", "Sanne"])
    case .singleParent:
      try f.woman("Maria", 33)
      try f.man("Noah", 9)
      try f.woman("Emma", 4)
      try f.children(["Emma", "Noah"], of: ["Maria"])
    case .threeGenerations:
      try f.woman("Oma Truus", 72, careNeed: true)
      try f.woman("Petra", 45)
      try f.man("Jan", 47)
      try f.woman("Lotte", 15)
      try f.man("Tim", 12)
      try f.children(["Petra"], of: ["Oma Truus"])
      try f.couple("Petra", "Jan")
      try f.children(["Lotte", "Tim"], of: ["Petra", "Jan"])
    case .grandparentsOfBothSides:
      for (name, age) in [("Opa Wim", 75), ("Opa Ali", 70), ("Jan", 44)] { try f.man(name, age) }
      for (name, age) in [("Oma Riet", 74), ("Oma Fatma", 69), ("Aylin", 41), ("Eva", 9)] {
        try f.woman(name, age)
      }
      try f.couple("Opa Wim", "Oma Riet")
      try f.couple("Opa Ali", "Oma Fatma")
      try f.couple("Jan", "Aylin")
      try f.children(["Jan"], of: ["Opa Wim", "Oma Riet"])
      try f.children(["Aylin"], of: ["Opa Ali", "Oma Fatma"])
      try f.children(["Eva"], of: ["Jan", "Aylin"])
    case .stepfamily:
      try f.man("Dirk", 43)
      try f.woman("Mieke", 40)
      try f.man("Daan", 14)
      try f.woman("Isa", 11)
      try f.woman("Noor", 3)
      try f.couple("Dirk", "Mieke", .livingTogether)
      try f.children(["Daan"], of: ["Dirk"])
      try f.children(["Isa"], of: ["Mieke"])
      try f.children(["Noor"], of: ["Dirk", "Mieke"])
      try f.children(["Daan"], of: ["Mieke"], .step)
      try f.children(["Isa"], of: ["Dirk"], .step)
    case .exPartnerAtHome:
      try f.man("Dirk", 43)
      try f.woman("Mieke", 40)
      try f.woman("Anna", 42)
      try f.man("Daan", 14)
      try f.woman("Noor", 3)
      try f.couple("Dirk", "Mieke")
      try f.couple("Dirk", "Anna", .divorced)
      try f.children(["Daan"], of: ["Dirk", "Anna"])
      try f.children(["Noor"], of: ["Dirk", "Mieke"])
    case .divorcedAtHome:
      try f.man("Dirk", 43)
      try f.woman("Anna", 42)
      try f.man("Daan", 14)
      try f.couple("Dirk", "Anna", .separated)
      try f.children(["Daan"], of: ["Dirk", "Anna"])
    case .twins:
      try f.man("Kees", 41)
      try f.woman("Sanne", 38)
      for name in ["Mia", "Liv"] { try f.woman(name, 6) }
      for name in ["Tom", "Rik"] { try f.man(name, 3) }
      try f.man("Abel", 9)
      try f.couple("Kees", "Sanne")
      try f.children(["Tom", "Rik", "Abel", "Mia", "Liv"], of: ["Kees", "Sanne"])
      try f.twins("Mia", "Liv", areIdentical: true)
      try f.twins("Tom", "Rik")
    case .adoptedAndFoster:
      try f.man("Kees", 51)
      try f.woman("Sanne", 48)
      try f.woman("Mei", 16)
      try f.man("Abel", 13)
      try f.man("Jayden", 7)
      try f.couple("Kees", "Sanne")
      try f.children(["Mei"], of: ["Kees", "Sanne"], .adopted)
      try f.children(["Abel"], of: ["Kees", "Sanne"])
      try f.children(["Jayden"], of: ["Kees", "Sanne"], .foster)
    case .oneLongName:
      try f.man("Jo", 41)
      try f.woman("Wilhelmina Alexandra", 38)
      try f.woman("Lina", 8)
      try f.couple("Jo", "Wilhelmina Alexandra")
      try f.children(["Lina"], of: ["Jo", "Wilhelmina Alexandra"])
    case .motherAndBabyInFosterCare:
      try f.man("Kees", 55)
      try f.woman("Sanne", 52)
      try f.woman("Demi", 17)
      try f.person("Sky", 0)
      try f.couple("Kees", "Sanne")
      try f.children(["Demi", "Sky"], of: ["Kees", "Sanne"], .foster)
      try f.children(["Sky"], of: ["Demi"])
    case .widow:
      try f.man("Henk", 71, died: 2023)
      try f.woman("Corrie", 76)
      try f.man("Bas", 40)
      try f.couple("Henk", "Corrie")
      try f.children(["Bas"], of: ["Henk", "Corrie"])
    case .sameSexCouple:
      try f.woman("Eva", 36)
      try f.woman("Iris", 39)
      try f.man("Max", 2)
      try f.couple("Eva", "Iris")
      try f.children(["Max"], of: ["Eva"])
      try f.children(["Max"], of: ["Iris"], .adopted)
    case .brothersAndSisters:
      try f.man("Samir", 22)
      try f.woman("Leyla", 19)
      try f.man("Omar", 16)
      try f.siblings("Samir", "Leyla")
      try f.siblings("Leyla", "Omar")
    case .lodger:
      try f.man("Kees", 41)
      try f.woman("Sanne", 38)
      try f.woman("Lina", 8)
      try f.man("Piotr", 35)
      try f.man("Jayden", 7)
      try f.couple("Kees", "Sanne")
      try f.children(["Lina"], of: ["Kees", "Sanne"])
    case .strangers:
      for name in ["Abe", "Ben", "Cor", "Dik", "Els", "Fem", "Gea", "Han", "Ida"] {
        try f.person(name)
      }
    case .strangersOfAllAges:
      for (name, age) in [("Abe", 70), ("Ben", 44), ("Cor", 41), ("Dik", 12), ("Els", 9)] {
        try f.man(name, age)
      }
    case .parentsNotOnRecordAsCouple:
      try f.man("Kees", 41)
      try f.woman("Sanne", 38)
      try f.woman("Lina", 8)
      try f.children(["Lina"], of: ["Kees", "Sanne"])
    case .twoFamilies:
      try f.man("Kees", 41)
      try f.woman("Sanne", 38)
      try f.woman("Lina", 8)
      try f.couple("Kees", "Sanne")
      try f.children(["Lina"], of: ["Kees", "Sanne"])
      try f.woman("Olena", 35)
      try f.man("Danylo", 10)
      try f.woman("Sofia", 6)
      try f.children(["Danylo", "Sofia"], of: ["Olena"])
    case .nineMembers:
      try f.man("Opa Wim", 78)
      try f.woman("Oma Riet", 76, careNeed: true)
      try f.man("Jan", 50)
      try f.woman("Petra", 48)
      try f.woman("Tante Els", 44)
      for (name, age) in [("Tim", 17), ("Bram", 9)] { try f.man(name, age) }
      for (name, age) in [("Lotte", 15), ("Fleur", 12)] { try f.woman(name, age) }
      try f.couple("Opa Wim", "Oma Riet")
      try f.children(["Petra", "Tante Els"], of: ["Opa Wim", "Oma Riet"])
      try f.couple("Jan", "Petra")
      try f.children(["Tim", "Lotte", "Fleur", "Bram"], of: ["Jan", "Petra"])
    case .fourteenMembers:
      try f.man("Opa Wim", 78)
      try f.woman("Oma Riet", 76)
      try f.woman("Oma Fatma", 70)
      for (name, age) in [("Jan", 50), ("Ali", 45), ("Tim", 17), ("Bram", 9), ("Can", 12)] {
        try f.man(name, age)
      }
      for (name, age) in [("Petra", 48), ("Els", 44), ("Lotte", 15), ("Fleur", 11), ("Zoe", 8)] {
        try f.woman(name, age)
      }
      try f.man("Piotr", 30)
      try f.couple("Opa Wim", "Oma Riet")
      try f.children(["Petra", "Els"], of: ["Opa Wim", "Oma Riet"])
      try f.children(["Ali"], of: ["Oma Fatma"])
      try f.couple("Jan", "Petra")
      try f.couple("Ali", "Els", .livingTogether)
      try f.children(["Tim", "Lotte", "Fleur", "Bram"], of: ["Jan", "Petra"])
      try f.children(["Can", "Zoe"], of: ["Ali", "Els"])
    case .largeStepfamily:
      try f.man("Dirk", 43)
      try f.woman("Mieke", 40)
      for (name, age) in [("Daan", 14), ("Rik", 8), ("Sil", 4)] { try f.man(name, age) }
      for (name, age) in [("Isa", 11), ("Noor", 2), ("Fay", 12)] { try f.woman(name, age) }
      try f.couple("Dirk", "Mieke")
      try f.children(["Daan", "Fay"], of: ["Dirk"])
      try f.children(["Isa", "Rik"], of: ["Mieke"])
      try f.children(["Sil", "Noor"], of: ["Dirk", "Mieke"])
      try f.children(["Daan", "Fay"], of: ["Mieke"], .step)
      try f.children(["Isa", "Rik"], of: ["Dirk"], .step)
    case .longNames:
      f.title = "Gezin Van der Meulen-Achterberg"
      try f.man("Jan-Willem van der Meulen", 51, careNeed: true)
      try f.woman("Annemarie Achterberg", 49)
      try f.woman("Wilhelmina Alexandra", 12)
      try f.man("Sebastiaan", 8)
      try f.couple("Jan-Willem van der Meulen", "Annemarie Achterberg")
      try f.children(
        ["Wilhelmina Alexandra", "Sebastiaan"],
        of: ["Jan-Willem van der Meulen", "Annemarie Achterberg"])
    case .grandchildWithoutMiddle:
      try f.man("Opa Wim", 78)
      try f.woman("Oma Riet", 76)
      try f.woman("Petra", 48)
      try f.man("Gert", 46)
      try f.woman("Lotte", 25)
      try f.man("Rob", 26)
      try f.man("Kleine Jan", 1)
      try f.couple("Opa Wim", "Oma Riet")
      try f.children(["Petra"], of: ["Opa Wim", "Oma Riet"])
      try f.children(["Lotte"], of: ["Petra"])
      try f.couple("Gert", "Petra")
      try f.couple("Lotte", "Rob", .livingTogether)
      try f.children(["Kleine Jan"], of: ["Lotte", "Rob"])
      try f.children(["Rob"], of: ["Opa Wim"], .foster)
    }
  }
}
