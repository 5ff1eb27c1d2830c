package org.dutybearer.samples;

import java.nio.file.Path;

/** The server was started and the portal did not come up in it. */
final class NotUp extends Exception {
    private static final long serialVersionUID = 1;

    NotUp(String what, String cause, Path log) {
        super(what + (cause.isEmpty() ? "" : ": " + cause) + " (the server's log: " + log + ").");
    }
}
