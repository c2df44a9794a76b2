from threading import Lock, Thread
from time import sleep

table = Lock()


def visit(name):
    print(f"{name} arrives")
    with table:
        print(f"{name} sits down")
        sleep(1)
        print(f"{name} leaves")


for name in ["Ada", "Ben", "Cleo"]:
    Thread(target=visit, args=[name], name=name).start()
