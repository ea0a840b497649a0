"""What a figure measures: the ranking, scheme, survey, examination or criterion that its sentence and article name."""
