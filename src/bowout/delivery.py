"""RUNNER: claim | check | carry | record. Carries frozen letters, once; reconcile() asks and never resends."""
