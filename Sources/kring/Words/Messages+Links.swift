extension Messages {
  func tooManyLinks(_ file: String, _ count: Int) -> String {
    pick(
      "\(file): er zijn \(count) mogelijke verbindingen, te veel om alle keuzes te proberen. Laat "
        + "--exact weg, vraag er minder met --top, of kies met --for, --area of --domain.",
      "\(file): there are \(count) possible links, too many to try all choices. Leave out --exact, "
        + "ask for fewer with --top, or choose with --for, --area or --domain.")
  }
}
