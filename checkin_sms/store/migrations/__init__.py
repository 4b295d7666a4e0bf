"""The schema's history. `migrate` in `store.schema` walks it."""
