public import NetworkQueries
public import Pages
import SupportNetwork

extension Wording {
  /// Every gap rule with its code, why it matters, and the numbers it decides by.
  public func rulesPage(_ settings: GapSettings) -> Page {
    let blocks = GapCode.allCases.flatMap { code in
      [
        Block.heading(Line("\(gapName(code)) (\(code.rawValue))"), level: 1),
        Block.paragraph(Line(gapCondition(code))),
        Block.paragraph(Line([.soft(gapReason(code))])),
      ] + numbers(of: code, settings)
    }
    return Page(
      title: pick("Waar Kring naar kijkt", "What Kring looks for"), language: language.rawValue,
      blocks: blocks)
  }

  private func numbers(of code: GapCode, _ settings: GapSettings) -> [Block] {
    guard settings.isOn(code) else {
      return [.paragraph(Line(pick("Deze regel staat uit.", "This rule is off.")))]
    }
    let items = code.parameters.map { parameter in
      ListItem(Line("\(parameter.name): \(plain(settings.number(parameter.name, of: code)))"))
    }
    return items.isEmpty ? [] : [.list(items)]
  }
}
