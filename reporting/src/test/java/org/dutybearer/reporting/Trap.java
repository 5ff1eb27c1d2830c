package org.dutybearer.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** Listens on this machine and counts who calls, in whatever protocol: a text that is obeyed and not printed would. */
final class Trap implements AutoCloseable {
    private final ServerSocket listening;
    private final AtomicInteger calls = new AtomicInteger();

    Trap() {
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        var listener = new Thread(this::listen, "trap");
        listener.setDaemon(true);
        listener.start();
    }

    private void listen() {
        while (!listening.isClosed())
            try {
                listening.accept().close();
                calls.incrementAndGet();
            } catch (IOException closed) {
                // The trap was closed, or whoever called was gone before it was answered; either way it was counted or
                // is over.
            }
    }

    /** Such as {@code 127.0.0.1:40211}. */
    String address() {
        return "127.0.0.1:" + listening.getLocalPort();
    }

    int calls() {
        return calls.get();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
