package org.heed.notification.web;

import org.heed.identity.PersonId;
import org.heed.identity.Presence;
import org.heed.notification.LiveEvent;
import org.heed.notification.LiveStreams;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Writes to one browser, on a virtual thread of its own, so that a slow one holds up nobody. At
 * least every four seconds it asks whether somebody is still there who may listen: a stream does
 * not outlive its session by more than that. Source: security, A7.
 */
class BrowserStream implements LiveStreams.LiveStream {

    private static final int BEAT_SECONDS = 4;

    /** A browser that is so far behind is better off looking at its page anew. */
    private static final int BEHIND = 200;

    private final PersonId person;
    private final Presence presence;
    private final LiveStreams streams;
    private final SseEmitter emitter = new SseEmitter(0L);
    private final BlockingQueue<LiveEvent> waiting = new ArrayBlockingQueue<>(BEHIND);
    private volatile boolean over;

    BrowserStream(PersonId person, Presence presence, LiveStreams streams) {
        this.person = person;
        this.presence = presence;
        this.streams = streams;
    }

    SseEmitter emitter() {
        return emitter;
    }

    void begin() {
        emitter.onCompletion(this::end);
        streams.open(this);
        Thread.ofVirtual().name("live-" + person.value()).start(this::write);
    }

    @Override
    public PersonId person() {
        return person;
    }

    @Override
    public void send(LiveEvent event) {
        if (!waiting.offer(event)) {
            end();
        }
    }

    @Override
    public void end() {
        over = true;
    }

    private void write() {
        try {
            beat();
            while (!over) {
                var next = waiting.poll(BEAT_SECONDS, TimeUnit.SECONDS);
                if (!presence.here()) {
                    break;
                }
                if (next == null) {
                    beat();
                } else {
                    sendAll(next);
                }
            }
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            over = true; // The browser has left; the container has ended the answer.
        } catch (InterruptedException stopped) {
            emitter.complete();
            Thread.currentThread().interrupt();
        } finally {
            streams.close(this);
        }
    }

    private void beat() throws IOException {
        emitter.send(SseEmitter.event().comment("."));
    }

    private void sendAll(LiveEvent first) throws IOException {
        List<LiveEvent> events = new ArrayList<>();
        events.add(first);
        waiting.drainTo(events);
        for (var event : events) {
            var subject = event.subject();
            emitter.send(
                    SseEmitter.event()
                            .name("record")
                            .id(Long.toString(event.version()))
                            .data(
                                    "{\"kind\":\"%s\",\"id\":%d,\"version\":%d}"
                                            .formatted(
                                                    subject.kind(),
                                                    subject.id(),
                                                    event.version())));
        }
    }
}
