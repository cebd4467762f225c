import Foundation
import SupportNetwork

extension CalendarDate {
  /// The day it is here.
  static var today: CalendarDate {
    let day = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date())
    let date = CalendarDate(year: day.year ?? 0, month: day.month ?? 0, day: day.day ?? 0)
    guard let date else { preconditionFailure("today is a day of the calendar") }
    return date
  }
}
