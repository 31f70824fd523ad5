"""What happens between two visits: the improvement plan, advice and training, the factory's own
word, and whom it lets read what. Pure, like the assessment it builds on."""
