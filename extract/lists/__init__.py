"""Names and figures in rows: lists under one statement, rows below a heading, numbered lists, two lists in one order."""
