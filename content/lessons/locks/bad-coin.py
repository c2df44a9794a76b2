from threading import Lock, Thread

till = Lock()
total = 0


def pay(coin):
    global total
    with till:
        if coin < 0:
            raise ValueError("no such coin")
        total += coin


ada = Thread(target=pay, args=[-3], name="Ada")
ben = Thread(target=pay, args=[4], name="Ben")

ada.start()
ben.start()
ada.join()
ben.join()
print("In the till:", total)
