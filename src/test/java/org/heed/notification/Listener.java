package org.heed.notification;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A browser with an open stream. */
final class Listener implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final HttpResponse<java.util.stream.Stream<String>> answer;

    private Listener(int port, String cookie) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/live"))
                        .header("Cookie", cookie)
                        .header("Accept", "text/event-stream")
                        .build();
        answer = client.send(request, HttpResponse.BodyHandlers.ofLines());
        Thread.ofVirtual()
                .start(() -> {
                    try (var body = answer.body()) {
                        body.forEach(lines::add);
                    } catch (java.io.UncheckedIOException cut) {
                        lines.add("cut");
                    } finally {
                        over.countDown();
                    }
                });
        await(() -> !lines.isEmpty());
    }

    static Listener at(int port, String cookie) throws Exception {
        return new Listener(port, cookie);
    }

    int status() {
        return answer.statusCode();
    }

    /** What came, without heartbeats. */
    List<String> data() {
        return lines.stream().filter(it -> it.startsWith("data:")).toList();
    }

    String all() {
        return String.join("\n", lines);
    }

    /** Whether it comes within five seconds. */
    boolean hears(String part) {
        return await(() -> data().stream().anyMatch(it -> it.contains(part)));
    }

    /** Whether the stream ends in time. */
    boolean endsWithin(Duration time) throws InterruptedException {
        return over.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static boolean await(java.util.function.BooleanSupplier happened) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
        }
        return true;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
