from threading import Thread

counter = 0


def count():
    global counter
    for i in range(200_000):
        counter += 1


ada = Thread(target=count, name="Ada")
ben = Thread(target=count, name="Ben")

ada.start()
ben.start()
ada.join()
ben.join()
print(counter)
