extension ApprovedHelp {
  static let report = ApprovedHelp(
    arguments: ["report", "--help"],
    text: #"""
      OVERVIEW: Write a report about a household for a meeting.

      EXAMPLES
        kring report gezin.yaml
            writes gezin.html: one file for a browser, a telephone and the printer
        kring report gezin.yaml --pdf
            writes gezin.pdf, by a Chromium, Chrome or Edge of this computer
        kring report wijk.yaml --household blom --output blom.html
            for one household of several

      The report has the household's own question, the map, what it is about, what
      is missing and what to try, ways to help, what changed, questions for the
      conversation, room for what is agreed, and what there is to learn. It loads
      nothing from elsewhere, so it can be kept and passed on as it is.

      USAGE: kring report [<options>] <file>

      ARGUMENTS:
        <file>                  A network file; - reads standard input.

      OPTIONS:
        --household <name>      The household; else the only one of the file.
        --date <yyyy-mm-dd>     The day asked about; else the latest of the file.
        --settings <file>       A file with the team's own thresholds.
        --pdf                   Write a PDF, by a browser of this computer.
        -o, --output <file>     The file to write; else the name of the network with
                                another ending; - prints it.
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)
}
