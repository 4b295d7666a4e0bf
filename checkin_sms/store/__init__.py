"""SQLAlchemy lives here alone: one file per noun, its rows and the questions asked of them."""
