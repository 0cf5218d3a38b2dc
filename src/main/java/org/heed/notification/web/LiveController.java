package org.heed.notification.web;

import jakarta.servlet.http.HttpServletResponse;

import org.heed.identity.Me;
import org.heed.identity.Presence;
import org.heed.notification.LiveStreams;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The stream of a browser: which records read differently now. Source: design/screens 5.11; WHATWG
 * HTML, server-sent events.
 */
@Controller
class LiveController {

    private final LiveStreams streams;

    LiveController(LiveStreams streams) {
        this.streams = streams;
    }

    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter open(
            Me me,
            @RequestAttribute(Presence.ATTRIBUTE) Presence presence,
            HttpServletResponse response) {
        // A proxy that collects an answer before it passes it on would hold every event back.
        response.setHeader("X-Accel-Buffering", "no");
        response.setHeader("Cache-Control", "no-store");
        var stream = new BrowserStream(me.id(), presence, streams);
        stream.begin();
        return stream.emitter();
    }
}
