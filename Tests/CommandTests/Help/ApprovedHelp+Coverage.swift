extension ApprovedHelp {
  static let coverage = ApprovedHelp(
    arguments: ["coverage", "--help"],
    text: #"""
      OVERVIEW: Show what there is for the needs of each area, by life domain.

      EXAMPLES
        kring coverage team.yaml
            for each life domain and area: who needs help, what fits, how to get
      there
        kring coverage cases/*.yaml --directory directory
            the cases of a team together, with a service directory
        kring coverage team.yaml --domain finances --area Noord
            one life domain in one area
        kring coverage team.yaml --format csv > coverage.csv
            puts it into a spreadsheet

      The files are taken together. Nobody is named: fewer than 5 households or needs
      are told as "<5", and nothing is added up over life domains or areas. How a
      line
      is known stays apart: in use, agreed, by what one side says, asked and not
      there, not asked yet.

      USAGE: kring coverage [<options>] <files> ...

      ARGUMENTS:
        <files>                 Network files; - reads standard input.

      OPTIONS:
        --directory <folder>    A folder with a service directory to take together
                                with the files.
        --domain <code>         Only this life domain.
        --area <name>           Only this area.
        --within <steps>        How many steps away is still nearby. (default: 3)
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
