public import SupportNetwork

extension Wording {
  /// What the rule makes of the day on which the clock started; nothing where it makes nothing of it.
  public func endByRule(_ retention: Retention) -> String? {
    guard let years = retention.rule.years, let start = retention.start,
      let end = retention.endByRule
    else { return nil }
    let law =
      switch retention.rule {
      case .wmo: pick("de Wmo", "the Wmo")
      case .youthAct: pick("de Jeugdwet", "the Youth Act")
      case .workingDrawing: pick("de afspraak", "the agreement")
      }
    return pick(
      "Volgens \(law) bewaar je dit \(years) jaar na \(date(start)): tot \(date(end)).",
      "By \(law) you keep this for \(years) years after \(date(start)): until \(date(end)).")
  }

  /// That the end has come or is near; nothing while there is nothing to remind of.
  public func reminder(_ standing: Retention.Standing) -> String? {
    switch standing {
    case .kept: nil
    case .ending(let end, let days):
      pick(
        "De bewaartijd loopt tot \(date(end)), nog \(self.days(days)).",
        "The time to keep it runs until \(date(end)), \(self.days(days)) more.")
    case .over(let end):
      pick(
        "De bewaartijd is voorbij sinds \(date(end)).",
        "The time to keep it has been over since \(date(end)).")
    }
  }
}
