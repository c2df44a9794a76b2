from threading import Lock, Thread
from time import thread_time


def compute(seconds):
    """Keeps this thread busy in Python for so many seconds of CPU time."""
    end = thread_time() + seconds
    while thread_time() < end:
        pass


fork = Lock()
knife = Lock()


def eat(left, right):
    with left:
        compute(0.02)  # unfolds the napkin
        with right:
            print("Fork and knife in hand")


ada = Thread(target=eat, args=[fork, knife], name="Ada")
ben = Thread(target=eat, args=[knife, fork], name="Ben")

ada.start()
ben.start()
