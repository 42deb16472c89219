"""The steps from an older workspace to this one; shipped in the package and run when a workspace is opened."""
