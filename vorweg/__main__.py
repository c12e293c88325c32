"""`python -m vorweg` is `vorweg`."""

from vorweg.main import main

main()
