import ArgumentParser

/// The command `kring`.
@main
struct Kring: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kring",
    abstract: "Draws the social network of a household, and asks it what matters.",
    discussion: """
      A network file (YAML) names the household, the people and organisations
      around it, and the ties between them. Begin with a starter file, change it,
      draw it and ask it what is missing:

        kring new "Gezin Jansen"
        kring draw gezin-jansen.yaml
        kring gaps gezin-jansen.yaml

      Everything happens on this computer; nothing is sent anywhere.

      LANGUAGE
      Messages are in Dutch or English: what --language says, else the environment
      (LC_ALL, LC_MESSAGES, LANG), else Dutch. A picture or an answer has the language
      that its file names, unless --language says another.

      COMPLETION
      kring --generate-completion-script prints a script for bash, zsh or fish:

        kring --generate-completion-script bash > ~/.kring-completion
        echo '. ~/.kring-completion' >> ~/.bashrc

      EXIT CODES
        0   fine
        1   findings about a good network, from commands that look for them
        64  wrong use of the command
        65  a file that is not a good network file
        66  a file that cannot be read
        69  a format that this computer has no program for
        70  a mistake in Kring or its drawing library
        73  a file that cannot be written
      With several files, the code is that of the first that went wrong.
      """,
    version: "0.1.0",
    subcommands: [
      Draw.self, Map.self, Gaps.self, Coverage.self, Links.self, Path.self, Metrics.self,
      WhatIf.self, Compare.self, Learn.self, Talk.self, Report.self, Share.self, Accept.self,
      Check.self, New.self, Import.self, Directory.self, Referrals.self, RegionCommand.self,
      Serve.self, Schema.self,
    ])
}
