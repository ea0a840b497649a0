"""What the news as a whole is about, told before it is read or once it has been: its place, its state, its matter."""
