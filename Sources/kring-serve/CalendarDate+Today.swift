import Foundation
import SupportNetwork

extension CalendarDate {
  /// The day it is here now.
  static var today: CalendarDate {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date())
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let today = CalendarDate(year: year, month: month, day: day)
    else { preconditionFailure("the Gregorian calendar has a day for every moment") }
    return today
  }
}
