from threading import Thread

table = []


def visit(name):
    eaten = 0
    for dish in ["soup", "bread"]:
        table.append(dish)
        eaten += 1
    print(f"{name} counted {eaten}")


ada = Thread(target=visit, args=["Ada"], name="Ada")
ben = Thread(target=visit, args=["Ben"], name="Ben")

ada.start()
ben.start()
ada.join()
ben.join()
print("On the table:", len(table))
