import { Thread } from "threading";

const table: string[] = [];

function visit(name: string) {
  let eaten = 0;
  for (const dish of ["soup", "bread"]) {
    table.push(dish);
    eaten += 1;
  }
  print(`${name} counted ${eaten}`);
}

const ada = new Thread({ target: visit, args: ["Ada"], name: "Ada" });
const ben = new Thread({ target: visit, args: ["Ben"], name: "Ben" });

ada.start();
ben.start();
ada.join();
ben.join();
print("On the table:", table.length);
