"""What every window stands on: theme, fonts, icons, sizes. It must not know any screen."""
