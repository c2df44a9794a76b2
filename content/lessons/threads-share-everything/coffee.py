from threading import Thread
from time import thread_time


def compute(seconds):
    """Keeps this thread busy in Python for so many seconds of CPU time."""
    end = thread_time() + seconds
    while thread_time() < end:
        pass


bill = 0


def order(price):
    global bill
    before = bill
    compute(0.02)  # adds it up
    bill = before + price


ada = Thread(target=order, args=[3], name="Ada")
ben = Thread(target=order, args=[4], name="Ben")

ada.start()
ben.start()
ada.join()
ben.join()
print("The bill says", bill)
