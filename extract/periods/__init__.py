"""Times that a text names, against the day of publication, as ISO 8601: what is written, before it is asked what holds then."""
