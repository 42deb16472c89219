"""The invented search of `./run demo`, and the simulated world around it. Nobody in it is real."""
