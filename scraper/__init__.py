"""The web: URL -> Page -> Article. Nothing here knows what a fact is."""
