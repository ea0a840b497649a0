"""The page where a person checks facts. Imports from every room before it; nothing imports from here."""
