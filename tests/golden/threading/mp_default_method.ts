import multiprocessing from "multiprocessing";

if (import.meta.main) {
  print(multiprocessing.getStartMethod(), multiprocessing.getAllStartMethods());
}
