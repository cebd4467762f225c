extension ApprovedHelp {
  static let regionImport = ApprovedHelp(
    arguments: ["region", "import", "--help"],
    text: #"""
      OVERVIEW: Make a region file of tables.

      EXAMPLES
        kring region import tables/ --output noord.region
        kring region import tables/ --output noord.region --keep-going
            leaves out the rows that are wrong, and says which

      One wrong row, and nothing is written, unless --keep-going says otherwise. The
      file is only for you to read.

      USAGE: kring region import <folder> --output <file> [<options>]

      ARGUMENTS:
        <folder>                The folder with nodes.csv and edges.csv.

      OPTIONS:
        -o, --output <file>     The file to write.
        --keep-going            Leave out rows that are wrong.
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)
}
