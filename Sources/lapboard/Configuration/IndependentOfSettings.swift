/// A command that needs no settings, and so runs where they cannot be read.
protocol IndependentOfSettings {}
