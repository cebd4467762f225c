import SupportNetwork

extension PersonRole {
  /// The role that the words of a family suggest: "buurvrouw van boven" is a neighbour. It is a
  /// first guess, which people see and change on the map.
  init(inWords words: String) {
    let said = words.lowercased()
    let role = Self.beginnings.first { _, beginnings in
      said.split { !$0.isLetter }.contains { word in
        beginnings.contains { word.hasPrefix($0) }
      }
    }
    self = role?.role ?? .family
  }

  /// How words in Dutch and English begin that tell a role.
  private static let beginnings: [(role: PersonRole, beginnings: [String])] = [
    (.neighbour, ["buur", "buren", "neighbour", "neighbor"]),
    (.volunteer, ["vrijwillig", "maatje", "volunteer", "buddy"]),
    (
      .professional,
      [
        "huisarts", "juf", "meester", "leerkracht", "hulpverlener", "begeleider", "thuiszorg",
        "wijkteam", "verpleegkundige", "teacher", "doctor", "nurse", "worker",
      ]
    ),
    (.friend, ["vriend", "friend"]),
    (.colleague, ["collega", "colleague"]),
    (.fellow, ["lotgeno", "fellow"]),
    (.informalCarer, ["mantelzorg", "carer"]),
  ]
}
