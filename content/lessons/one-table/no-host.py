from threading import Thread
from time import sleep

taken = False


def visit(name):
    global taken
    if taken:
        print(f"{name} goes home")
    else:
        sleep(1)  # crosses the room
        taken = True
        print(f"{name} sits down")


Thread(target=visit, args=["Ada"], name="Ada").start()
Thread(target=visit, args=["Ben"], name="Ben").start()
