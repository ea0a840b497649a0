"""When a claim holds: the date of its clause, of its sentence, or of the ranking that it belongs to."""
