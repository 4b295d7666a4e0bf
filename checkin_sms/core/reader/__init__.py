"""The reader: what a text says, by closed tables and small pure functions. See README.md."""
