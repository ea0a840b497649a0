"""What a word that names nobody stands for: वह, उसे, जिला, निगम, a head noun alone, a name in the frame of the article."""
