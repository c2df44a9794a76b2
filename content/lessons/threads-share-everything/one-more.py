from threading import Thread

counter = 0


def one_more(n):
    return n + 1


def count():
    global counter
    for i in range(200_000):
        counter = one_more(counter)


ada = Thread(target=count, name="Ada")
ben = Thread(target=count, name="Ben")

ada.start()
ben.start()
ada.join()
ben.join()
print(f"{400_000 - counter} lost")
