import SupportNetwork
import Workbench

/// How many cases a backup brought back, for the page after it.
struct RestoredCount {
  let added: Int
  let extended: Int
  let parted: Int
  let unchanged: Int

  init(_ restored: RestoredCases) {
    added = restored.added.count
    extended = restored.extended.count
    parted = restored.parted.count
    unchanged = restored.unchanged.count
  }

  /// Reads the numbers from an address, such as `1.0.0.2`; nothing when they are none.
  init?(_ text: String) {
    let numbers = text.split(separator: ".").compactMap { Int($0) }
    guard numbers.count == 4, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
    (added, extended, parted, unchanged) = (numbers[0], numbers[1], numbers[2], numbers[3])
  }

  var text: String { "\(added).\(extended).\(parted).\(unchanged)" }

  /// What came back, in a sentence for each that there is.
  func sentence(in language: Language) -> String {
    let counts = [
      ("restored-added", added), ("restored-extended", extended), ("restored-parted", parted),
      ("restored-unchanged", unchanged),
    ]
    let told = counts.filter { $0.1 > 0 }.map { key, count in
      "\(Phrases.text(key, in: language)): \(count)."
    }
    return ([Phrases.text("restored", in: language)] + told).joined(separator: " ")
  }
}
