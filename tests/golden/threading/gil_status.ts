import sys from "sys";
print("Py_GIL_DISABLED", sys._isGilEnabled() ? 0 : 1, "enabled now", sys._isGilEnabled());
print(sys.version.includes("free-threading"));
