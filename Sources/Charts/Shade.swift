/// How a cell or bar is filled: each told from the others in black and white.
public enum Shade: String, Hashable, Sendable, CaseIterable {
  case empty
  /// Dots: something is missing, as on the maps.
  case dots
  /// Thin lines one way.
  case hatch
  /// Lines both ways.
  case crosshatch
  /// Level lines.
  case lines
  case light, full

  /// What SVG fills with.
  var fill: String {
    switch self {
    case .empty: "#ffffff"
    case .light: "#d5e4ef"
    case .full: "#7fb0d3"
    case .dots, .hatch, .crosshatch, .lines: "url(#shade-\(rawValue))"
    }
  }

  /// The patterns that shades fill with.
  static let definitions = """
    <defs>
    <pattern id="shade-dots" width="7" height="7" patternUnits="userSpaceOnUse">\
    <rect width="7" height="7" fill="#fdf3e3"/>\
    <circle cx="2" cy="2" r="1.1" fill="#9a4a00"/></pattern>
    <pattern id="shade-hatch" width="6" height="6" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(45)"><rect width="6" height="6" fill="#f3f4f5"/>\
    <rect width="1" height="6" fill="#7d8790"/></pattern>
    <pattern id="shade-crosshatch" width="6" height="6" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(45)"><rect width="6" height="6" fill="#f6ecec"/>\
    <rect width="1" height="6" fill="#8a3a5e"/><rect width="6" height="1" fill="#8a3a5e"/></pattern>
    <pattern id="shade-lines" width="6" height="6" patternUnits="userSpaceOnUse">\
    <rect width="6" height="6" fill="#f3f4f5"/><rect width="6" height="1" fill="#7d8790"/></pattern>
    </defs>
    """
}
