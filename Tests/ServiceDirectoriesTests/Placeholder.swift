enum ServiceDirectoriesTestsPlaceholder {}
