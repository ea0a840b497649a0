"""Tables that a page flattened: what their header says of each column, and the facts of their rows."""
