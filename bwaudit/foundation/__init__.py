"""What every other package stands on: ids, time, hashing, files, settings, errors. No audit words
in here."""
