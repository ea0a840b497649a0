"""Every figure of a text: its words and digits read as a value, with its range, hedge, unit and money."""
