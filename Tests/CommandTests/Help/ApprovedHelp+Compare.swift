extension ApprovedHelp {
  static let compare = ApprovedHelp(
    arguments: ["compare", "--help"],
    text: #"""
      OVERVIEW: Show what changed between two drawings of a network.

      EXAMPLES
        kring compare gezin.yaml
            the two latest days of one file
        kring compare gezin.yaml --since 2025-05-13
            that day and the latest one
        kring compare gezin-2025.yaml gezin-2026.yaml
            two files, the earlier one first
        kring compare gezin.yaml --format json

      It tells who came and went, what changed in the ties, what it means for each
      need, which gaps opened and closed, and which figures differ. People, needs
      and ties are found again by their short names, so keep those the same.

      USAGE: kring compare [<options>] <files> ...

      ARGUMENTS:
        <files>                 The earlier file and the later one, or one file with
                                several days.

      OPTIONS:
        --since <yyyy-mm-dd>    The earlier day; else the day before the latest of
                                the file.
        --household <name>      Only the household of this name or short name.
        --date <yyyy-mm-dd>     The day asked about; else the latest of the file.
        --settings <file>       A file with the team's own thresholds.
        -f, --format <format>   The form of the answer. (values: text, json, csv;
                                default: text)
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)
}
