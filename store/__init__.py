"""The database: facts -> SQLite and back. Nothing here reads Hindi."""
