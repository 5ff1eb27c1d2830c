package org.dutybearer.interchange;

/** Where in a file something stands: line 18, {@code persons[0].birth}. */
record Place(int line, String path) {
    static final Place FILE = new Place(1, "");

    Place field(String name, int line) {
        return new Place(line, path.isEmpty() ? name : path + "." + name);
    }

    Place item(int index, int line) {
        return new Place(line, path + "[" + index + "]");
    }
}
