"""Real servers for tests: Dovecot, Postfix, Radicale and PostgreSQL, each from an empty folder on loopback.

Each is a context manager that starts its server in the foreground as a child and stops it at the end; the kernel stops
it too when the test process dies (PR_SET_PDEATHSIG; Postfix alone loses that when it changes its user). Nothing listens outside 127.0.0.1 and nothing leaves the machine.
"""
