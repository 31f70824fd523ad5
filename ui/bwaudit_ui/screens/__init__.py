"""Whole pages, made of widgets and driven by presenters. They must not decide anything."""
