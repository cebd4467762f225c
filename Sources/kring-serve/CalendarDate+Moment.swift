import Foundation
import SupportNetwork
import Workbench

extension CalendarDate {
  /// The day it is here at a moment.
  init(of moment: Moment) {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day],
      from: Date(timeIntervalSince1970: Double(moment.milliseconds) / 1000))
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let date = CalendarDate(year: year, month: month, day: day)
    else { preconditionFailure("the Gregorian calendar has a day for every moment") }
    self = date
  }
}

extension Moment {
  /// By the clock of this computer.
  static var now: Moment {
    Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
  }
}
