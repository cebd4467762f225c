extension ApprovedHelp {
  static let metrics = ApprovedHelp(
    arguments: ["metrics", "--help"],
    text: #"""
      OVERVIEW: Show the figures of a network, each with the question it raises.

      EXAMPLES
        kring metrics gezin.yaml
            the figures of the household, and of each member with ties of their own
        kring metrics *.yaml --format csv > figures.csv
            many households in a spreadsheet, one figure in a row

        kring metrics --referral team.yaml --directory directory
            who refers to whom, what came of it, how long people wait

      With --referral or --directory the files are taken together. With --referral no
      household is named, and everything is in the order of names.

      No figure is good or bad, and none is a score. A figure that cannot be said,
      such as a share of nobody, is empty.

      USAGE: kring metrics [<options>] <files> ...

      ARGUMENTS:
        <files>                 Network files; - reads standard input.

      OPTIONS:
        --referral              The network of referrals between organisations, over
                                all files together.
        --directory <folder>    A folder with a service directory to take together
                                with the files.
        --within <steps>        How many steps are counted for reach. (default: 3)
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
