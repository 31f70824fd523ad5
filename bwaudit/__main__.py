"""`python -m bwaudit` is the same command as `bwaudit`."""

from bwaudit.cli import main

if __name__ == "__main__":
    main()
