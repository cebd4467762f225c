/// The way to a field from the top of the file: `household.members.lina.age`, `ties[3].from`.
struct FieldPath: CustomStringConvertible {
  enum Step {
    case field(String)
    case item(Int)
  }

  var steps: [Step] = []

  var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .field(let name): text += text.isEmpty ? name : "." + name
      case .item(let index): text += "[\(index)]"
      }
    }
    return text
  }
}
