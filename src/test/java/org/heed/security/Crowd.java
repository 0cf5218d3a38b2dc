package org.heed.security;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Many who try the same thing at the same moment. */
final class Crowd {

    /** How many there are. Source: security, D2. */
    static final int MANY = 200;

    private Crowd() {}

    /** How many of them succeeded. */
    static int won(Callable<Boolean> attempt) throws Exception {
        var start = new CountDownLatch(1);
        Callable<Boolean> late =
                () -> {
                    start.await();
                    return attempt.call();
                };
        int won = 0;
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, MANY).mapToObj(i -> crowd.submit(late)).toList();
            start.countDown();
            for (var one : tries) {
                won += one.get() ? 1 : 0;
            }
        }
        return won;
    }
}
