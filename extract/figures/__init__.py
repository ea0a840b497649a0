"""What plain figures say where no rule of a kind tells it: what they count, of which whole, what they go on with, whether reached."""
