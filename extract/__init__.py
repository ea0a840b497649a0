"""The language: Article -> facts, each with the sentence it stands in. Nothing here knows of databases or the web."""
