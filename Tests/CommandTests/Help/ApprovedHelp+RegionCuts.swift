extension ApprovedHelp {
  static let regionCuts = ApprovedHelp(
    arguments: ["region", "cuts", "--help"],
    text: #"""
      OVERVIEW: Show without whom others would be cut off.

      EXAMPLES
        kring region cuts noord.region
        kring region cuts noord.region --format csv
            each organisation without which others are cut off

      Everybody counts each by themselves here, also those who live in one house.
      Households and people are only counted, never named.

      USAGE: kring region cuts <region> [<options>]

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
