extension ApprovedHelp {
  static let regionMetrics = ApprovedHelp(
    arguments: ["region", "metrics", "--help"],
    text: #"""
      OVERVIEW: Show a region in figures.

      EXAMPLES
        kring region metrics noord.region
        kring region metrics noord.region --format json

      How households are embedded is told as it is spread over all of them, and of
      nobody alone. No figure is good or bad.

      USAGE: kring region metrics <region> [<options>]

      ARGUMENTS:
        <region>                A region file, or the folder of its tables.

      OPTIONS:
        -f, --format <format>   The form of the answer. (values: text, json, csv;
                                default: text)
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)
}
