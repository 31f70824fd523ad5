"""Draws a Report tree as one HTML file that any browser shows without this program."""
