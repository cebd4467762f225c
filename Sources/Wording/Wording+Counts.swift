import NetworkQueries

extension Wording {
  /// A number as people write it: whole, or with one decimal.
  func plain(_ number: Double) -> String {
    number == number.rounded() ? "\(Int(number))" : decimal(number)
  }

  func hours(_ count: Double) -> String {
    plain(count) + pick(" uur", count == 1 ? " hour" : " hours")
  }

  func days(_ count: Int) -> String {
    count == 1 ? pick("1 dag", "1 day") : pick("\(count) dagen", "\(count) days")
  }

  func steps(_ count: Int) -> String {
    count == 1 ? pick("1 stap", "1 step") : pick("\(count) stappen", "\(count) steps")
  }

  /// How many needs, as far as it is told; a count is hidden for the sake of few households.
  func needCount(_ count: CountOfPeople) -> String {
    switch count.exact {
    case nil where !count.isFew: pick("hulpvragen", "needs")
    case nil:
      pick(
        "hulpvragen van minder dan \(CountOfPeople.least) huishoudens",
        "needs of fewer than \(CountOfPeople.least) households")
    case let count?: pick("\(count) hulpvragen", "\(count) needs")
    }
  }
}
