from threading import Lock, Thread
from time import sleep

table = Lock()


def visit(name, patience):
    if table.acquire(timeout=patience):
        print(f"{name} sits down")
        sleep(3)
        print(f"{name} leaves")
        table.release()
    else:
        print(f"{name} hands the buzzer back")


Thread(target=visit, args=["Ada", 9], name="Ada").start()
Thread(target=visit, args=["Ben", 1], name="Ben").start()
Thread(target=visit, args=["Cleo", 9], name="Cleo").start()
