"""What the product does: one verb per file, each the owner of its transaction."""
