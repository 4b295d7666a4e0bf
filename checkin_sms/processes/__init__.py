"""Starting the parts of the product on one machine, and leaving nothing behind."""
