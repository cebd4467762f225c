enum ServiceDirectoriesPlaceholder {}
