import SupportNetwork
import Wording

extension Messages {
  func accepted(_ key: String, _ until: CalendarDate) -> String {
    let day = Wording(language).date(until)
    return pick("\(key): blijft stil tot en met \(day).", "\(key): stays quiet up to \(day).")
  }

  func withdrawn(_ key: String) -> String {
    pick("\(key): wordt weer genoemd.", "\(key): is told again.")
  }

  var noPlaceToKeep: String {
    pick(
      "Bij de invoer (-) kan niets bewaard worden. Geef de naam van een bestand.",
      "Nothing can be kept beside standard input (-). Give the name of a file.")
  }

  func dayIsPast(_ day: CalendarDate) -> String {
    pick(
      "--until \(day.iso): die dag is voorbij. Kies vandaag of een latere dag.",
      "--until \(day.iso): that day is past. Choose today or a later day.")
  }

  func noSuchGap(_ file: String, _ key: String) -> String {
    let command = "kring gaps \(file.asShellWord) --keys"
    return pick(
      "\(file): hier is nu geen punt \(key). Kijk welke er zijn met: \(command)",
      "\(file): there is no gap \(key) here now. See which there are with: \(command)")
  }

  func notAccepted(_ file: String, _ key: String) -> String {
    pick(
      "\(file): \(key) was niet geaccepteerd, dus er is niets terug te nemen.",
      "\(file): \(key) was not accepted, so there is nothing to take back.")
  }
}
