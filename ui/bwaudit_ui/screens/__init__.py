"""Whole pages, put together from widgets and driven by presenters. They must not decide anything."""
