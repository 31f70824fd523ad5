"""Talks to head office: the client, the upload, the waits between tries.

It keeps nothing itself and never decides what was received: a signed receipt does.
"""
