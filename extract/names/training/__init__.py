"""How the name model was trained, for whoever wants to train it again or another one: `tathya-train --help`."""
