"""Check-ins by text and phone for people who have no smartphone."""
