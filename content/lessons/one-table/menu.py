from threading import Lock, Thread
from time import monotonic, sleep

table = Lock()
opened = monotonic()


def visit():
    sleep(2)  # reads the menu in the street
    with table:
        sleep(1)  # eats


ada = Thread(target=visit, name="Ada")
ben = Thread(target=visit, name="Ben")
cleo = Thread(target=visit, name="Cleo")
guests = [ada, ben, cleo]

for guest in guests:
    guest.start()
for guest in guests:
    guest.join()

seconds = round(monotonic() - opened)
print(f"All fed after {seconds} seconds")
