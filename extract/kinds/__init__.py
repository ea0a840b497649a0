"""A second opinion on whether a number of things counts them or tells how many were reached, learned from annotated articles."""
