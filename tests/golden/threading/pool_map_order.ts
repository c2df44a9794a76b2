import { ThreadPoolExecutor } from "concurrent.futures";
import { sleep } from "time";
const order: number[] = [];
function w(ms: number) {
  sleep(ms / 1000);
  order.push(ms);
  return ms;
}
{
  using ex = new ThreadPoolExecutor(3);
  print([...ex.map(w, [300, 100, 200])]);
}
print(order);
